namespace QualityGate.Core.Faults;

/// <summary>Something that could not be done, as a value: the rest goes on without it, and the audit names it first.</summary>
public sealed record Fault
{
    public required FaultKind Kind { get; init; }

    /// <summary>The project or file it concerns, relative to the root; null when it concerns the whole command.</summary>
    public string? Subject { get; init; }

    /// <summary>One sentence: what, where, and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>The first lines of the underlying tool's own words, such as compiler errors.</summary>
    public ImmutableArray<string> Details { get; init; } = [];
}
