using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>One case in a run that is going on.</summary>
internal sealed class CaseProgress(CaseName name)
{
    public CaseName Name { get; } = name;

    /// <summary>0-based place in the order of starts; -1 when the adapter reported the case without starting it.</summary>
    public int StartOrder { get; init; } = -1;

    /// <summary>From the start of the run, by the host's clock.</summary>
    public TimeSpan StartedAfter { get; init; }

    /// <summary>When we learned of the start, by our clock: what the watchdog goes by.</summary>
    public long StartedTimestamp { get; init; }

    /// <summary>Results that wait for the end of the case.</summary>
    public List<CaseResult> Pending { get; } = [];

    /// <summary>How many results have become observations; the next one's ordinal.</summary>
    public int Observed { get; set; }

    public bool IsOver { get; set; }

    /// <summary>From its start to its end, by our clock; once it is over.</summary>
    public TimeSpan Took { get; set; }
}
