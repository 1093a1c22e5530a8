using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Quarantines;

/// <summary>One entry of a quarantine: which tests, why, who mends them, until when, and what it was about when it was added.</summary>
public sealed record QuarantineEntry
{
    /// <summary>See <see cref="QuarantineSelector"/>. No two entries have the same one for the same project.</summary>
    public required string Id { get; init; }

    /// <summary>How a row was displayed when it was added: text for people, never identity. Null for a whole method or class.</summary>
    public string? Name { get; init; }

    /// <summary>Path of the test project from the root of the repository, with forward slashes; null for every project that has such a test.</summary>
    public string? Project { get; init; }

    public QuarantineMode Mode { get; init; }

    /// <summary>Why it is flaky, as far as the audit knew.</summary>
    public RootCause Cause { get; init; }

    /// <summary>Why it is in quarantine.</summary>
    public required string Reason { get; init; }

    /// <summary>Who is to mend it; null when nobody is named.</summary>
    public string? Owner { get; init; }

    /// <summary>Where it is tracked; null when nowhere.</summary>
    public string? Issue { get; init; }

    /// <summary>The first day, in UTC.</summary>
    public required DateOnly Added { get; init; }

    /// <summary>The last day on which it is in force, in UTC; at most <see cref="QuarantineTerm.MaxDays"/> after the first.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>Failures under these conditions are covered, under others they are not; empty for all conditions.</summary>
    public ImmutableArray<ConditionSet> When { get; init; } = [];

    /// <summary>How often it failed when it was added, under <see cref="When"/>, or under all natural conditions; null when that is not known.</summary>
    public FailureRate? Rate { get; init; }

    /// <summary>So many clean runs under the same conditions end the quarantine; null when nobody can say how many.</summary>
    public int? CleanRuns { get; init; }

    /// <summary>The failures that are covered (<see cref="Runs.FailureSignature"/>), in ordinal order: those that were seen when it was added.</summary>
    public ImmutableArray<string> Signatures { get; init; } = [];

    /// <summary>Where it stands; null when it was never read from a file.</summary>
    public SourceLocation? Place { get; init; }

    public QuarantineState StateOn(DateOnly today) => QuarantineTerm.StateOn(Expires, today);

    /// <summary>Whether it is about that test, in force or not.</summary>
    public bool IsAbout(TestId test) => (Project is null || Project == test.Suite.Project) && QuarantineSelector.Matches(Id, test);
}
