namespace QualityGate.Core.Planning;

/// <summary>How far a verification has come.</summary>
public sealed record VerificationReading
{
    /// <summary>Where it failed before.</summary>
    public required CircumstanceTally Reproducing { get; init; }

    /// <summary>One for each of the others that was begun.</summary>
    public required ImmutableArray<CircumstanceTally> Others { get; init; }

    /// <summary>One for each plain row of runs that was begun.</summary>
    public required ImmutableArray<CircumstanceTally> Plain { get; init; }

    /// <summary>In which to run next; null when nothing more is wanted.</summary>
    public Circumstances? Wanted { get; init; }

    /// <summary>True when every run that was planned was made, and said something of the test.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Where it failed, beside the circumstances in which it did before.</summary>
    public IEnumerable<CircumstanceTally> FailingElsewhere => Others.Concat(Plain).Where(tally => tally.Rate.Failures > 0);
}
