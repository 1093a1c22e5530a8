using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Audits;

/// <summary>One suite with its runs and its tests.</summary>
public sealed record SuiteAudit
{
    public required SuiteId Id { get; init; }

    public required TestPlatform Platform { get; init; }

    /// <summary>The process in which its runs were made.</summary>
    public SuiteHost Host { get; init; }

    public HostReason HostReason { get; init; }

    /// <summary>What the suite says about running its tests side by side; one that declares to be serial was forced under <c>parallel</c>.</summary>
    public required DeclaredParallelism Parallelism { get; init; }

    /// <summary>How its tests were brought to run side by side under <c>parallel</c>.</summary>
    public SideBySide SideBySide { get; init; }

    /// <summary>Cases that discovery listed, after the filters.</summary>
    public required int Discovered { get; init; }

    public required int FilteredOut { get; init; }

    /// <summary>Why it is these tests, where only what differs from an earlier state of the code was asked for; else null.</summary>
    public SuiteChange? Change { get; init; }

    /// <summary>Cases that were not run, because a quarantine says so; they are in no other number.</summary>
    public ImmutableArray<TestId> SetAside { get; init; } = [];

    /// <summary>True when the project has no tests at all; false when a filter or a quarantine left none of them.</summary>
    public bool HasNoTests => Discovered == 0 && FilteredOut == 0 && SetAside.IsEmpty;

    public required ImmutableArray<string> DiscoveryErrors { get; init; }

    public required ImmutableArray<RunSummary> Runs { get; init; }

    /// <summary>Programs that its tests started and did not end.</summary>
    public ImmutableArray<LeftBehind> LeftBehind { get; init; } = [];

    /// <summary>Runs in another host than the suite's own, by which its flaky tests were checked; their numbers go on from those of <see cref="Runs"/>.</summary>
    public ImmutableArray<RunSummary> ConfirmingRuns { get; init; } = [];

    /// <summary>Runs made to answer one question each; their numbers go on from those of the other runs.</summary>
    public ImmutableArray<ProbeSummary> Probes { get; init; } = [];

    /// <summary>Tests that may depend on their order, and what became of looking for what they depend on; empty where nobody was to look.</summary>
    public ImmutableArray<TracedTest> Traces { get; init; } = [];

    /// <summary>What was spent besides the runs that were asked for.</summary>
    public ImmutableArray<Expense> Besides { get; init; } = [];

    public required ImmutableArray<AuditedTest> Tests { get; init; }

    public required ImmutableArray<SystemicCause> SystemicCauses { get; init; }

    /// <summary>Runs without those that only a profile has asked for: what goes wrong where nobody asked to go leaves nothing undecided.</summary>
    public ImmutableArray<RunSummary> RunsAskedFor(RunSettings settings) =>
        [.. Runs.Where(run => settings.Conditions.Contains(run.Conditions) || !settings.Screening.Contains(run.Conditions))];

    /// <summary>
    /// How many runs the weakest claim rests on under these conditions: the valid ones, or the results of the stable test that was
    /// seen least, since a run that was cut short shows nothing of the tests after the culprit.
    /// </summary>
    public int RunsThatCount(ConditionSet conditions) => Tests
        .Where(test => test.Verdict is TestVerdict.Stable)
        .Select(test => test.Results.FirstOrDefault(result => result.Conditions.Equals(conditions))?.Strip.Count(seen => seen is not ('.' or '-')) ?? 0)
        .Append(Runs.Count(run => run.Conditions.Equals(conditions) && run.Counts))
        .Min();
}
