using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;

namespace QualityGate.Core.Histories;

/// <summary>Makes of an audit what the history keeps of it.</summary>
public static class AuditEntries
{
    /// <summary>
    /// Whole runs only: probes and runs with less company were chosen by what was seen before, so their rates say nothing over time.
    /// Null where there was no run that showed anything, of a part of an audit, since the whole counts what each part has seen, and of one
    /// that was drawn from result files, which are entries themselves.
    /// </summary>
    public static HistoryEntry? Of(Audit audit)
    {
        HistoryEntry entry = new()
        {
            Origin = Origin.Of(audit.Subject),
            Source = EntrySource.Audit,
            At = audit.Subject.StartedAt.ToUniversalTime(),
            Target = audit.Subject.Target,
            Code = new CodeVersion
            {
                Commit = audit.Subject.Commit,
                Tree = audit.Subject.Tree,
                Branch = audit.Subject.Branch,
                HasLocalChanges = audit.Subject.HasLocalChanges,
            },
            Machine = audit.Subject.Machine,
            Suites = [.. audit.Suites.Where(suite => suite.Runs.Any(run => run.BeginsAColumn)).Select(Of).OrderBy(suite => suite.Suite)],
        };
        return entry.Suites.IsEmpty || audit.Subject is { Settings.Shard: not null } or { Import: not null } ? null : entry;
    }

    private static SuiteEntry Of(SuiteAudit suite)
    {
        ImmutableArray<AuditedTest> tests = [.. suite.Tests.OrderBy(test => test.Id)];
        ImmutableArray<ConditionSet> conditions = [.. suite.Runs.Where(run => run.BeginsAColumn).Select(run => run.Conditions).Distinct().OrderBy(set => set.Name, StringComparer.Ordinal)];
        return new SuiteEntry
        {
            Suite = suite.Id,
            Roster = new Roster([.. tests.Select(test => new RosterTest(test.Id, test.DisplayName))]),
            Conditions = [.. conditions.Select(set => Of(set, suite, tests))],
            Verdicts =
            [
                .. tests.Index()
                    .Select(test => new EntryVerdict(test.Index, PastVerdicts.Of(test.Item.Verdict), test.Item.Diagnosis?.Cause ?? RootCause.Unclassified))
                    .Where(verdict => verdict.Verdict != PastVerdict.Stable),
            ],
            Failures = [.. tests.Index().SelectMany(test => FailuresOf(test.Index, test.Item, conditions))],
        };
    }

    private static ConditionEntry Of(ConditionSet set, SuiteAudit suite, ImmutableArray<AuditedTest> tests)
    {
        ImmutableArray<RunSummary> runs = [.. suite.Runs.Where(run => run.BeginsAColumn && run.Conditions.Equals(set))];
        ImmutableArray<ConditionResult?> results = [.. tests.Select(test => ResultOf(test, set))];
        string absent = new('.', runs.Length);
        ImmutableArray<string> strips = [.. results.Select(result => result?.Strip ?? absent)];
        Dictionary<string, int> numbers = strips.Distinct(StringComparer.Ordinal).Index().ToDictionary(strip => strip.Item, strip => strip.Index, StringComparer.Ordinal);
        return new ConditionEntry
        {
            Conditions = set.Name,
            Nature = set.NatureFor(suite.Parallelism),
            Runs = [.. runs.Select(Of)],
            Strips = [.. strips.Distinct(StringComparer.Ordinal)],
            StripOf = [.. strips.Select(strip => numbers[strip])],
            Milliseconds = [.. results.Select(result => result is null ? 0 : Whole(result.MeanDuration * result.Rate.Trials))],
        };
    }

    private static ConditionResult? ResultOf(AuditedTest test, ConditionSet set) =>
        test.Results.FirstOrDefault(result => result.Company == Company.WholeSuite && result.Conditions.Equals(set));

    private static EntryRun Of(RunSummary run) => new(
        DateTimeOffset.FromUnixTimeMilliseconds(run.StartedAt.ToUnixTimeMilliseconds()),
        TimeSpan.FromMilliseconds(Whole(run.Duration)),
        run.Completion,
        run.IsMassFailure);

    private static IEnumerable<EntryFailure> FailuresOf(int place, AuditedTest test, ImmutableArray<ConditionSet> conditions) =>
        from condition in conditions.Index()
        let result = ResultOf(test, condition.Item)
        where result is not null
        from signature in result.Signatures
        select new EntryFailure(place, condition.Index, FailureKind.Of(signature.Sample), signature.Count);

    private static int Whole(TimeSpan duration) => (int)Math.Clamp(Math.Round(duration.TotalMilliseconds), 0, int.MaxValue);
}
