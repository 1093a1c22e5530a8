using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Quarantines;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting;

/// <summary>The end of an audit on a terminal or in a log: plain lines without colours, and harmless whatever the tests are called.</summary>
public static class ConsoleSummary
{
    private const int EntriesShown = 5;
    private const int NameLength = 60;
    private const string UsualFolder = "qualitygate-report";

    /// <summary>Lines with LF at the end of each.</summary>
    /// <param name="conclusion">The end of the audit.</param>
    /// <param name="reports">Paths of the reports that were written.</param>
    public static string Of(Conclusion conclusion, IEnumerable<string> reports)
    {
        ImmutableArray<FixEntry> plan = FixEntries.Of(conclusion.Audit);
        IEnumerable<string> lines =
        [
            $"{DecisionWords.Of(conclusion.Decision)}  {Headline.Of(conclusion.Audit)}",
            .. Imported(conclusion.Audit.Subject.Import),
            .. Selected(conclusion.Audit),
            .. conclusion.Changes is { } changes ? [$"  against the baseline: {BaselineWords.Of(changes)}"] : Array.Empty<string>(),
            .. Faults(conclusion.Audit),
            .. Gaps(conclusion.Audit),
            .. Missing(conclusion.Audit),
            .. Unmet(conclusion.Decision),
            .. QuarantineLines.Of(conclusion.Quarantine),
            .. Plan(plan, conclusion),
            "",
            $"Now     {NextStep.Of(conclusion, plan, Quoted)}",
            .. Command(conclusion, plan),
            .. NextStep.CanAccept(conclusion) ? [$"Or      {VisibleText.OneLine(Commands.Accept(FolderOf(reports)))}, which accepts what is there today"] : Array.Empty<string>(),
            .. NextStep.CanWait(conclusion) ? [$"Or      {VisibleText.OneLine(QuarantineCommands.Suggest(FolderOf(reports)))}, for what cannot be mended today"] : Array.Empty<string>(),
            .. reports.Select((path, index) => $"{(index == 0 ? "Audit" : "     ")}   {VisibleText.OneLine(path)}"),
            $"Exit    {EndingLine(conclusion)}",
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    private static IEnumerable<string> Imported(ImportedHistory? import)
    {
        if (import is null)
            yield break;

        yield return $"  {ImportWords.Source(import)}; nothing was repeated";
        foreach (string unread in import.Unread.Take(EntriesShown))
            yield return $"  not read: {VisibleText.OneLine(unread)}";
        if (import.Unread.Length > EntriesShown)
            yield return $"  and {Figures.Count(import.Unread.Length - EntriesShown)} more that could not be read";
    }

    private static IEnumerable<string> Selected(Audit audit)
    {
        ILookup<bool, SuiteAudit> compared = audit.Suites.Where(suite => suite.Change is not null).ToLookup(suite => suite.Change!.Scope == ChangeScope.Nothing);
        foreach (SuiteAudit suite in compared[false])
            yield return $"  selected: {VisibleText.OneLine(suite.Id.ToString())}: {ChangeWords.Sentence(suite.Change!)}";
        if (compared[true].Any())
            yield return $"  selected: no test of {Figures.Count(compared[true].Count(), compared[false].Any() ? "other suite" : "suite")}, which nothing that differs concerns";
    }

    /// <summary>Every exit code with its meaning; one that the policy has put in place of another says so.</summary>
    internal static string EndingLine(Conclusion conclusion) =>
        string.Join(", ", conclusion.ExitCodes.Select(code => $"{(int)code} ({DecisionWords.Of(code, conclusion)})"));

    // A command that is copied from here must find the audit it is about.
    private static string? FolderOf(IEnumerable<string> reports) =>
        reports.Select(Path.GetDirectoryName).FirstOrDefault() is { Length: > 0 } folder && Path.GetFileName(folder) != UsualFolder ? folder : null;

    private static IEnumerable<string> Faults(Audit audit) => audit.Faults
        .Select(fault => $"  not audited: {VisibleText.OneLine(fault.Subject is null ? fault.Message : $"{fault.Subject}: {fault.Message}")}");

    private static IEnumerable<string> Gaps(Audit audit) => audit.Scans
        .Where(scan => scan.IsPartial)
        .Select(scan => $"  code not read whole: {VisibleText.OneLine(FindingWords.Named(scan.Suite.ToString(), scan.Gaps[0].Message))}");

    private static IEnumerable<string> Missing(Audit audit) => audit.Subject.Settings.Unavailable
        .Select(missing => $"  not run: {missing.Conditions}: {VisibleText.OneLine($"{missing.Reason}; {missing.Fix}")}");

    private static IEnumerable<string> Unmet(GateDecision decision) => decision.Conditions
        .Where(condition => condition.Status is GateStatus.NotMet or GateStatus.Undecided)
        .Select(condition => $"  {DecisionWords.Of(condition.Status)}: {RuleWords.Name(condition, Quoted)}, {RuleWords.Actual(condition)} where {RuleWords.Expected(condition)} is expected{Lacking(condition)}");

    private static string Lacking(GateCondition condition) =>
        condition.Evidence.OfType<GateEvidence.Lacking>().FirstOrDefault() is { } missing ? $" ({RuleWords.Of(missing.Fact)})" : "";

    private static IEnumerable<string> Plan(ImmutableArray<FixEntry> plan, Conclusion conclusion)
    {
        if (plan.IsEmpty)
            yield break;

        yield return "";
        ImmutableArray<FixEntry> shown = [.. plan.Take(EntriesShown)];
        int width = shown.Max(entry => Name(entry).Length);
        foreach (FixEntry entry in shown)
            yield return $"  {entry.Rank}. {Name(entry).PadRight(width)}  {Rate(entry),-9}  {What(entry)}{(QuarantineStandings.Covers(conclusion, entry) ? ", in quarantine" : "")}";
        if (plan.Length > EntriesShown)
            yield return $"  and {Figures.Count(plan.Length - EntriesShown)} more";
    }

    private static string What(FixEntry entry) =>
        entry.CauseName + (entry.Tests > 1 ? $", with {Figures.Count(entry.Tests - 1)} more" : "") + OrderWords.Restriction(entry.Test.Verdict) + ConfirmationWords.Restriction(entry.Test.Confirmation);

    private static string Rate(FixEntry entry) => Figures.Fraction(WorstResult.Of(entry.Test).Rate);

    private static IEnumerable<string> Command(Conclusion conclusion, ImmutableArray<FixEntry> plan)
    {
        if (NextStep.CommandFor(conclusion, plan) is { } command)
            yield return $"        {VisibleText.OneLine(command)}";
    }

    private static string Name(FixEntry entry) => VisibleText.Cut(VisibleText.OneLine(TestNames.Short(entry.Test)), NameLength);

    private static string Quoted(string name) => VisibleText.Cut(VisibleText.OneLine(name), NameLength);
}
