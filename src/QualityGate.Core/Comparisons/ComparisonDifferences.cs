using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Conditions;

namespace QualityGate.Core.Comparisons;

/// <summary>Finds what differs between two audits beside the code.</summary>
internal static class ComparisonDifferences
{
    public static ImmutableArray<ComparisonDifference> Of(Audit before, Audit after) =>
    [
        .. Sources(before.Subject, after.Subject),
        .. before.Suites.Where(suite => after.Suites.All(other => other.Id != suite.Id)).Select(suite => new ComparisonDifference.OfSuite(suite.Id, WasBefore: true)),
        .. after.Suites.Where(suite => before.Suites.All(other => other.Id != suite.Id)).Select(suite => new ComparisonDifference.OfSuite(suite.Id, WasBefore: false)),
        .. SuitePair.In(before, after).SelectMany(pair => OfRuns(pair, before, after)),
        .. Circumstances(before.Subject, after.Subject),
    ];

    private static IEnumerable<ComparisonDifference> Sources(AuditSubject before, AuditSubject after)
    {
        if ((before.Import is null) != (after.Import is null))
            yield return new ComparisonDifference.OfSource(before.Import is not null);
        if (before is { HasLocalChanges: false, Commit: { } commit } && after.Commit == commit && !after.HasLocalChanges)
            yield return new ComparisonDifference.None(commit);
    }

    private static IEnumerable<ComparisonDifference> OfRuns(SuitePair pair, Audit before, Audit after)
    {
        ImmutableArray<ConditionSet> earlier = NaturalRuns.ConditionsOf(pair.Before, before.Subject.Settings);
        ImmutableArray<ConditionSet> later = NaturalRuns.ConditionsOf(pair.After, after.Subject.Settings);
        foreach (ConditionSet conditions in earlier.Union(later))
        {
            (int old, int current) = (SuitePair.RunsOf(pair.Before, conditions), SuitePair.RunsOf(pair.After, conditions));
            if (old > 0 != current > 0)
                yield return new ComparisonDifference.OfConditions(pair.After.Id, conditions, WasBefore: old > 0);
            else if (old != current)
                yield return new ComparisonDifference.OfRuns(pair.After.Id, conditions, old, current);
        }
    }

    private static IEnumerable<ComparisonDifference> Circumstances(AuditSubject before, AuditSubject after)
    {
        if (before.Import is null && after.Import is null && (before.Machine.OperatingSystem, before.Machine.Processors) != (after.Machine.OperatingSystem, after.Machine.Processors))
            yield return new ComparisonDifference.OfMachine(Named(before.Machine), Named(after.Machine));
        if (!before.Options.SequenceEqual(after.Options))
            yield return new ComparisonDifference.OfOptions(string.Join(' ', before.Options), string.Join(' ', after.Options));
    }

    private static string Named(Machine machine) => FormattableString.Invariant($"{machine.OperatingSystem}, {machine.Processors} processors");
}
