using QualityGate.Core.Audits;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Cases;

/// <summary>
/// One test over all of its runs, as one result: what test reports of other tools have a place for. Its texts are harmless and visible
/// already; each format adds only its own escapes.
/// </summary>
internal sealed record LogicalCase
{
    /// <summary>Null for what is about no single test: a project that could not be audited, or a rule of the gate.</summary>
    public AuditedTest? Test { get; init; }

    public required SuiteId Suite { get; init; }

    public required string Class { get; init; }

    /// <summary>Behind the class; no two cases of one suite and class share it.</summary>
    public required string Name { get; init; }

    public required CaseOutcome Outcome { get; init; }

    /// <summary>On one line: what is said of it. Empty for what has passed in every run.</summary>
    public string Message { get; init; } = "";

    /// <summary>What that rests on, a line each.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>The ways in which it failed, the commonest first; bounded.</summary>
    public ImmutableArray<CaseFailure> Failures { get; init; } = [];

    /// <summary>Each run of its suite that shows something of it, in order; only for tests that failed.</summary>
    public ImmutableArray<Attempt> Attempts { get; init; } = [];

    /// <summary>Mean of the runs under the first condition.</summary>
    public TimeSpan Duration { get; init; }
}
