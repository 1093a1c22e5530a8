namespace QualityGate.Core.Suites;

/// <summary>What differs from an earlier state of the code, as far as it concerns one suite.</summary>
public sealed record ChangedCode
{
    /// <summary>Source files of its own project whose users are known.</summary>
    public ImmutableArray<FileReach> Sources { get; init; } = [];

    /// <summary>Files that concern all of its tests.</summary>
    public ImmutableArray<WideChange> Wide { get; init; } = [];

    /// <summary>Simple names of all types of its own project; a test of any other class cannot be told to be as before.</summary>
    public ImmutableHashSet<string> KnownTypes { get; init; } = [];
}
