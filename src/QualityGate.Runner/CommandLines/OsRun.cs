using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.CommandLines;

/// <summary>What was seen of a command line from outside, before its files are read.</summary>
internal sealed record OsRun
{
    public required HostRequest.Run Request { get; init; }

    /// <summary>By the clock of the machine, which is the one that result files go by.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset EndedAt { get; init; }

    public required int ExitCode { get; init; }

    /// <summary>The limit of one test that what ran the tests watches by itself; null when it watches none.</summary>
    public TimeSpan? WatchedLimit { get; init; }

    /// <summary>After which silence we ended it; null when it ended by itself.</summary>
    public TimeSpan? SilentFor { get; init; }
}
