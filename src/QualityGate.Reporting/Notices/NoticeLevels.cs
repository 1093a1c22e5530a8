using QualityGate.Core.Gates;
using QualityGate.Reporting.Plans;

namespace QualityGate.Reporting.Notices;

/// <summary>How loud to be about a test: what the gate tolerates, such as what the baseline knows, is no error.</summary>
internal static class NoticeLevels
{
    public static NoticeLevel Of(FixEntry entry, Conclusion conclusion)
    {
        ImmutableHashSet<GateRule> broken =
            [.. conclusion.Decision.Conditions.Where(condition => condition.Status == GateStatus.NotMet && NextStep.IsAboutFailing(condition.Rule)).Select(condition => condition.Rule)];
        bool blocks = entry.IsBroken
            ? broken.Contains(GateRule.BrokenTests)
            : broken.Remove(GateRule.BrokenTests).Remove(GateRule.NewUnreliableTests) is { IsEmpty: false } || (broken.Contains(GateRule.NewUnreliableTests) && IsNew(entry, conclusion));
        return blocks ? NoticeLevel.Error : NoticeLevel.Warning;
    }

    // Without a baseline everything is.
    private static bool IsNew(FixEntry entry, Conclusion conclusion) => conclusion.Changes is not { } changes
        || entry.TestIds.Any(changes.NewlyFlaky.Contains);
}
