using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>A test that was mended, with the runs that prove it.</summary>
public sealed record ProvenFix
{
    /// <summary>Path of the test project from the root of the repository, with forward slashes.</summary>
    public required string Project { get; init; }

    /// <summary>Its target framework; empty when unknown.</summary>
    public string Framework { get; init; } = "";

    /// <summary>Full name of the test method.</summary>
    public required string Test { get; init; }

    /// <summary>The platform's key of the row, where the fix is of one row only.</summary>
    public string? Row { get; init; }

    /// <summary>Why it was flaky, as far as the audit knew.</summary>
    public RootCause Cause { get; init; }

    /// <summary>The commit on which it was proved; null outside of a git work tree.</summary>
    public string? Commit { get; init; }

    /// <summary>True when the work tree had changes beside that commit, which then are the fix, or a part of it.</summary>
    public bool HasLocalChanges { get; init; }

    public required DateTimeOffset ProvedAt { get; init; }

    /// <summary>The conditions in which it failed before and passes now.</summary>
    public required ConditionSet Conditions { get; init; }

    /// <summary>Who ran with it there; says nothing where certain tests ran before it.</summary>
    public Company Company { get; init; }

    public required FailureRate Before { get; init; }

    public required FailureRate After { get; init; }

    /// <summary>Whether it is about that test, or about the method of which that is a row.</summary>
    public bool IsOf(TestId test) => Project == test.Suite.Project
        && Framework == test.Suite.Framework
        && Test == test.FullName
        && (Row is null || Row == test.Row);
}
