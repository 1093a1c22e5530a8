using QualityGate.Core.Verdicts;
using QualityGate.DiagnosisBench.Scores;

namespace QualityGate.DiagnosisBench.Tables;

/// <summary>What was said of tests with which nothing is wrong.</summary>
internal static class StableTable
{
    private static readonly ImmutableArray<string> Unreliable =
        [nameof(TestVerdict.Flaky), nameof(TestVerdict.ConditionDependent), nameof(TestVerdict.OrderDependent), nameof(TestVerdict.Sensitive)];

    public static MarkdownTable Of(IEnumerable<StableScore> scores)
    {
        MarkdownTable table = new(["project"], ["stable tests", "audits", "called flaky", "condition-dependent", "order-dependent", "sensitive", "anything else but stable", "tests of no row", "of those called unreliable or broken"]);
        foreach (StableScore score in scores)
        {
            table.Add(
            [
                score.Project,
                Figure.Count(score.Tests),
                Figure.Count(score.Audits),
                .. Unreliable.Select(verdict => Figure.Count(score.Alarms.Count(alarm => alarm.Verdict == verdict))),
                Figure.Count(score.Alarms.Count(alarm => !Unreliable.Contains(alarm.Verdict))),
                Figure.Count(score.Strangers),
                Figure.Count(score.StrangerAlarms.Length),
            ]);
        }

        return table;
    }

    /// <summary>Every one by name.</summary>
    public static IEnumerable<string> Names(IEnumerable<FalseAlarm> alarms) => alarms
        .GroupBy(alarm => (alarm.Project, alarm.Test, alarm.Verdict))
        .OrderBy(alarm => alarm.Key)
        .Select(alarm => $"- {alarm.Key.Verdict}: {alarm.Key.Project}, `{alarm.Key.Test}` (seed {string.Join(", ", alarm.Select(one => one.Seed))})");
}
