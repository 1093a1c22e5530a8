using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Runs;

/// <summary>What happens while suites are found and run, in the order in which it happens: the stream behind record and live progress.</summary>
public abstract record RunEvent
{
    private RunEvent()
    {
    }

    /// <summary>A suite has listed its tests.</summary>
    public sealed record SuiteDiscovered(Discovery Discovery) : RunEvent;

    /// <summary>A run has begun.</summary>
    public sealed record RunStarted(PlannedRun Planned, DateTimeOffset StartedAt) : RunEvent;

    /// <summary>A test of that run has a result.</summary>
    public sealed record TestObserved(PlannedRun Planned, Observation Observation) : RunEvent;

    /// <summary>A run is over; all of its observations were reported before.</summary>
    public sealed record RunEnded(SuiteRun Run) : RunEvent;

    /// <summary>The code of a project has been read, wholly or as far as it could be.</summary>
    public sealed record ProjectScanned(ProjectScan Scan) : RunEvent;

    /// <summary>The CI definitions of the repository have been read.</summary>
    public sealed record CiRead(CiHonesty Honesty) : RunEvent;

    /// <summary>The repository was asked who owns the files of failing tests, and who changed them last.</summary>
    public sealed record SourcesTraced(ImmutableArray<SourceFile> Files) : RunEvent;

    /// <summary>A project or suite could not be used; the others go on.</summary>
    public sealed record FaultFound(Fault Fault) : RunEvent;

    /// <summary>
    /// An audit that had ended early goes on. Runs that were going on are dropped, to be made again under their numbers, and faults
    /// are forgotten, to be found again where they still are.
    /// </summary>
    /// <param name="At">When.</param>
    /// <param name="Runs">Runs under each condition that are asked for from here on; at least as many as before.</param>
    public sealed record Resumed(DateTimeOffset At, int Runs) : RunEvent;

    /// <summary>No further run will be made.</summary>
    public sealed record Ended(Ending Ending) : RunEvent;
}
