namespace QualityGate.AnalyzerBench.Damage;

/// <summary>A damaged file, and what the rules made of it.</summary>
internal sealed record DamagedFile(string Origin, string Text)
{
    /// <summary>What rules reported, their own failures apart.</summary>
    public int Hits { get; init; }

    /// <summary>Rules that threw, each with what it threw.</summary>
    public ImmutableArray<string> BrokenRules { get; init; } = [];

    /// <summary>What the compiler or the rules threw out of the analysis as a whole; null when nothing.</summary>
    public string? Exception { get; init; }

    /// <summary>Processor time of parsing, compiling and analyzing.</summary>
    public TimeSpan Time { get; init; }

    /// <summary>The analysis had not ended when it was given up.</summary>
    public bool IsHung { get; init; }

    /// <summary>The compiler alone is as slow here, as it can be on nested lambdas with errors: no rule is to blame.</summary>
    public bool IsSlowWithoutRules { get; init; }

    /// <summary>Rules that are slow on it alone.</summary>
    public ImmutableArray<string> SlowRules { get; init; } = [];

    public bool IsSlowerThan(TimeSpan limit) => !IsSlowWithoutRules && (IsHung || Time > limit);
}
