namespace QualityGate.Projects.Processes;

/// <summary>A program to be started: which, with what, where, and for how long at most.</summary>
public sealed record ChildStart
{
    /// <summary>A path, or a name to look up on PATH.</summary>
    public required string Program { get; init; }

    /// <summary>Passed one by one, without a shell in between.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    public required string WorkingDirectory { get; init; }

    /// <summary>Changes to the environment the child inherits from us; null takes a variable away.</summary>
    public ImmutableSortedDictionary<string, string?> Environment { get; init; } = ImmutableSortedDictionary<string, string?>.Empty;

    /// <summary>After this time the child and everything it started is killed. Endless unless set.</summary>
    public TimeSpan Timeout { get; init; } = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>
    /// How long the output may stay silent, once the child has ended, before we stop listening: a grandchild that inherited
    /// the pipe would otherwise keep us waiting for as long as it lives.
    /// </summary>
    public TimeSpan OutputGrace { get; init; } = TimeSpan.FromSeconds(1);
}
