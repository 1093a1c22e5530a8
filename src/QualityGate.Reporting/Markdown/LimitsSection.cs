using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;
using QualityGate.Core.Planning;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>What this audit could see, and what it cannot know.</summary>
internal static class LimitsSection
{
    public static void Write(MarkdownWriter page, Audit audit)
    {
        page.Heading(3, "What these runs can see");
        page.List(
        [
            .. RunConditions.Of(audit).Select(conditions => PowerLine.Of(audit, conditions)),
            .. Undetected(audit),
            "Rates come with Wilson's 95 % interval; audit.json holds the exact one of Clopper and Pearson besides. Conditions are compared by Fisher's exact test.",
            $"A cause is named from a probability of {Figures.Percent(CauseDiagnostician.Threshold)} on; below that a test stays unclassified.",
        ]);
        page.Heading(3, "What was not tested");
        page.List(NotTested(audit));
    }

    private static IEnumerable<string> Undetected(Audit audit)
    {
        if (audit.Numbers is { Stable: > 0 and var stable, ExpectedUndetected: var undetected })
            yield return $"Of {Figures.Count(stable, "stable test")}, {Figures.Expected(undetected)} is to be expected to be flaky all the same: a spike-and-slab prior, by which 2 % of tests are flaky, more where a rule flags them{(audit.Subject.Since is null ? "" : ", they have changed")} or they are slow, after as many clean runs as each has.";
    }

    private static IEnumerable<string> NotTested(Audit audit)
    {
        ImmutableArray<Condition> requested = [.. RunConditions.Of(audit).SelectMany(set => set.Conditions)];
        foreach (UnavailableConditions missing in audit.Subject.Settings.Unavailable)
            yield return $"The condition {missing.Conditions}, which was asked for: {Inline.Prose(missing.Reason)}. To have it, {Inline.Prose(missing.Fix)}.";
        string[] others = [.. ConditionCatalogue.All.Where(known => !requested.Contains(known)).Select(known => known.Name)];
        if (others.Length > 0)
            yield return $"The {(others.Length == 1 ? "condition" : "conditions")} {Figures.List([.. others])}, which {(others.Length == 1 ? "was" : "were")} not asked for: a test that fails only there counts as stable here.";
        foreach (SuiteAudit suite in audit.Suites.Where(suite => suite.Host == SuiteHost.Os))
        {
            foreach (ConditionSet conditions in audit.Subject.Settings.Conditions.Where(conditions => conditions.HasOrder))
                yield return $"{Inline.Code(suite.Id.ToString())} under {conditions}, which was asked for: {HostWords.Of(suite.Platform, SuiteHost.Os)} cannot be told when to start which test, nor to call one again.{(suite.HostReason == HostReason.Asked ? " To have it, leave out `--host os`." : "")}";
        }

        foreach (SuiteAudit suite in audit.Suites.Where(suite => suite.Parallelism == DeclaredParallelism.Serial))
            yield return $"Parallel runs of {Inline.Code(suite.Id.ToString())} as its authors meant them: it declares to be serial, so {Forced(suite.SideBySide)}, and what fails only there counts as not parallel-safe.";
        if (audit.Scans.IsEmpty)
            yield return "The code itself: no rule has read it.";
        foreach (ProjectScan scan in audit.Scans.Where(scan => scan.Gaps.Any(gap => gap.Kind == ScanGapKind.OtherLanguage)))
            yield return $"The code of {Inline.Code(scan.Suite.ToString())}, which is not written in C#.";
        if (audit.Subject.Options.Contains("--roll-forward"))
            yield return "A suite on the runtime that it names, where that is not installed: it ran on a later one, and may behave otherwise on its own.";
        yield return "Anything rarer than these runs can see: that a test did not fail never proves that it cannot.";
        int filteredOut = audit.Suites.Sum(suite => suite.FilteredOut);
        if (filteredOut > 0)
            yield return audit.Subject.Since is { } since
                ? $"{Figures.Count(filteredOut, "test")} that nothing which differs from {Inline.Code(since.Reference)} is known to concern, or that filters left out. A change may reach them all the same: through a file, a service, or what another test leaves behind."
                : $"{Figures.Count(filteredOut, "test")} that the filters left out.";
        int setAside = audit.Suites.Sum(suite => suite.SetAside.Length);
        if (setAside > 0)
            yield return $"{Figures.Count(setAside, "test")} in quarantine that {(setAside == 1 ? "is" : "are")} not to be run.";
    }

    private static string Forced(SideBySide sideBySide) => sideBySide switch
    {
        SideBySide.InOneProcess => "they were forced",
        SideBySide.InTwoProcesses => "a second process of it ran beside each, since no setting makes its tests parallel",
        _ => throw new UnreachableException(),
    };
}
