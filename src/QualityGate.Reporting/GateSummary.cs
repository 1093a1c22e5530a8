using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Quarantines;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting;

/// <summary>The gate's decision in plain lines: each condition with what was expected, what is there, and where to look.</summary>
public static class GateSummary
{
    private const int EvidenceShown = 5;
    private const int NameLength = 100;

    /// <summary>Lines with LF at the end of each.</summary>
    /// <param name="conclusion">The decision and what it rests on.</param>
    /// <param name="source">What was read, by its path.</param>
    /// <param name="policy">Where the policy comes from.</param>
    public static string Of(Conclusion conclusion, string source, string policy)
    {
        ImmutableArray<FixEntry> plan = FixEntries.Of(conclusion.Audit);
        Func<TestId, string> name = TestNames.In(conclusion.Audit);
        IEnumerable<string> lines =
        [
            $"{DecisionWords.Of(conclusion.Decision)}  {Headline.Of(conclusion.Audit)}",
            $"Audit   {Quoted(source)}, of {Quoted(conclusion.Audit.Subject.Target)}, begun {Figures.Moment(conclusion.Audit.Subject.StartedAt)}",
            $"Policy  {Quoted(policy)}{(conclusion.Policy.Profile is { } profile ? $", profile {Quoted(profile)}" : "")}",
            $"Against {BaselineWords.Against(conclusion, Quoted)}",
            .. PolicyNotes.Of(conclusion).Select(note => $"Note    {VisibleText.OneLine(note)}"),
            .. QuarantineLines.Of(conclusion.Quarantine),
            "",
            .. conclusion.Decision.Conditions.OrderBy(condition => Turn(condition.Status)).SelectMany(condition => Lines(condition, name)),
            "",
            $"Now     {NextStep.Of(conclusion, plan, Quoted)}",
            .. NextStep.CommandFor(conclusion, plan) is { } command ? [$"        {VisibleText.OneLine(command)}"] : Array.Empty<string>(),
            .. NextStep.CanAccept(conclusion) ? [$"Or      {VisibleText.OneLine(Commands.Accept(source))}, which accepts what is there today"] : Array.Empty<string>(),
            .. NextStep.CanWait(conclusion) ? [$"Or      {VisibleText.OneLine(QuarantineCommands.Suggest(source))}, for what cannot be mended today"] : Array.Empty<string>(),
            $"Exit    {ConsoleSummary.EndingLine(conclusion)}",
        ];
        return string.Concat(lines.Select(line => $"{line.TrimEnd()}\n"));
    }

    // What decides stands first, in the order of the table.
    private static int Turn(GateStatus status) => status switch
    {
        GateStatus.NotMet => 0,
        GateStatus.Undecided => 1,
        GateStatus.Met => 2,
        GateStatus.NotApplicable => 3,
        GateStatus.Reported => 4,
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Lines(GateCondition condition, Func<TestId, string> name)
    {
        string key = RuleWords.Key(condition.Rule) is { } known ? $" [{known}]" : "";
        yield return $"  {DecisionWords.Of(condition.Status),-16}{RuleWords.Name(condition, Quoted)}{key}: {RuleWords.Expected(condition)}, actually {RuleWords.Actual(condition)}";
        if (condition.Status is not (GateStatus.NotMet or GateStatus.Undecided))
            yield break;

        foreach (GateEvidence evidence in condition.Evidence.Take(EvidenceShown))
            yield return $"                  {RuleWords.Of(evidence, Quoted, test => Quoted(name(test)))}";
        if (condition.Evidence.Length > EvidenceShown)
            yield return "                  and more";
    }

    private static string Quoted(string name) => VisibleText.Cut(VisibleText.OneLine(name), NameLength);
}
