using QualityGate.Core.Findings;
using QualityGate.DiagnosisBench.Scores;

namespace QualityGate.DiagnosisBench.Tables;

/// <summary>What was said of the causes of what was found, cause by cause.</summary>
internal static class CauseTable
{
    public const string All = "all";

    /// <param name="answers">Those of one zoo.</param>
    /// <param name="target">Share that is to be right.</param>
    public static MarkdownTable Of(IReadOnlyCollection<CauseAnswer> answers, double target)
    {
        MarkdownTable table = new(["true cause"], ["found", "named right", "named arguably", "named wrong", "abstained", "target"]);
        foreach (IGrouping<RootCause, CauseAnswer> cause in answers.GroupBy(answer => answer.Truth).OrderBy(cause => cause.Key))
            Add(table, cause.Key.ToString(), [.. cause], null);
        Add(table, All, answers, target);
        return table;
    }

    /// <summary>Rows are what is true, columns what is said.</summary>
    public static MarkdownTable Confusion(IReadOnlyCollection<CauseAnswer> answers)
    {
        RootCause[] said = [.. answers.Select(answer => answer.Stated).Concat(answers.Select(answer => answer.Truth)).Distinct().Order()];
        MarkdownTable table = new(["true cause, and what is said"], [.. said.Select(cause => cause.ToString())]);
        foreach (IGrouping<RootCause, CauseAnswer> cause in answers.GroupBy(answer => answer.Truth).OrderBy(cause => cause.Key))
            table.Add([cause.Key.ToString(), .. said.Select(one => Figure.Count(cause.Count(answer => answer.Stated == one)))]);
        return table;
    }

    private static void Add(MarkdownTable table, string name, IReadOnlyCollection<CauseAnswer> answers, double? target)
    {
        int right = answers.Count(answer => answer.IsRight);
        int arguable = answers.Count(answer => answer.IsArguable);
        int abstained = answers.Count(answer => answer.Abstains && !answer.IsRight);
        table.Add(
            name,
            Figure.Count(answers.Count),
            Figure.Share(right, answers.Count),
            Figure.Count(arguable),
            Figure.Count(answers.Count - right - arguable - abstained),
            Figure.Count(abstained),
            Figure.Target(target, right, answers.Count));
    }
}
