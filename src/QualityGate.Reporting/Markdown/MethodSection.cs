using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>What was run, where and how, and what came in the way.</summary>
internal static class MethodSection
{
    public static void Write(MarkdownWriter page, Audit audit)
    {
        page.Heading(2, "Method and limits");
        page.Paragraph(audit.Subject.Import is not null ? $"{ImportWords.Caveat} {ImportWords.Method}" : "Every run is a fresh process that runs the whole suite. One that is cut short, by a test that hangs or kills the process, is completed by further runs of what it did not reach. Each test is judged by all of its results, and no failure is tried again.");
        if (audit.Suites.Any(suite => !suite.Besides.IsEmpty))
            page.Paragraph("What was spent besides is chosen by what was seen before. Runs under conditions that provoke have rows of their own; those of a class, of a single test or in a process that is used again are in no rate of whole runs.");
        if (!audit.Suites.IsEmpty)
            page.Table(
                ["Suite", "Run by", "Declares", Column.Number("Tests"), "Condition", Column.Number("Valid runs"), Column.Number("Mean per run")],
                audit.Suites.SelectMany(suite => RunConditions.Of(audit).Select(conditions => Row(suite, conditions))));
        page.List(Circumstances(audit));
        RunsThatStandOut(page, audit);
        ProcessesLeftBehind(page, audit);
        PlatformErrors(page, audit);
        LimitsSection.Write(page, audit);
    }

    private static ImmutableArray<string> Row(SuiteAudit suite, ConditionSet conditions)
    {
        ImmutableArray<RunSummary> runs = ValidRuns.Of(suite, conditions);
        return
        [
            Inline.Code(suite.Id.ToString()),
            HostWords.Of(suite),
            RunWords.Of(suite.Parallelism),
            Figures.Count(suite.Tests.Length),
            conditions.Name,
            Figures.Count(runs.Length),
            runs.IsEmpty ? "none" : Figures.Seconds(TimeSpan.FromTicks((long)runs.Average(run => run.Duration.Ticks))),
        ];
    }

    private static IEnumerable<string> Circumstances(Audit audit)
    {
        AuditSubject subject = audit.Subject;
        Machine machine = subject.Machine;
        ImmutableArray<RunSummary> runs = [.. audit.Suites.SelectMany(suite => suite.Runs)];
        if (subject.Import is { } import)
        {
            yield return $"Drawn from {Inline.Code(subject.Target)}, {ImportWords.Source(import)}";
            yield return $"Tool: QualityGate {Inline.Prose(subject.ToolVersion)}";
            yield break;
        }

        yield return $"Machine: {MachineText(machine)}";
        foreach (string shards in ShardWords.Of(subject).Select(words => Inline.Prose(words)))
            yield return shards;
        foreach (AuditPart part in subject.Parts.Where(part => part.Machine != machine))
            yield return $"Machine of shard {part.Shard.Index}: {MachineText(part.Machine)}";
        yield return $"Tool: QualityGate {Inline.Prose(subject.ToolVersion)}";
        yield return $"Seed: {subject.Settings.Seed}; audit.json holds the one that every run had";
        yield return $"Time: {Figures.Count(runs.Length, "run")} in {Figures.Duration(new TimeSpan(runs.Sum(run => run.Duration.Ticks)))}";
        ImmutableArray<ProbeSummary> probes = [.. audit.Suites.SelectMany(suite => suite.Probes)];
        if (!probes.IsEmpty)
            yield return $"Probes: {Figures.Count(probes.Length, "run")} in {Figures.Duration(new TimeSpan(probes.Sum(probe => probe.Duration.Ticks)))}, each to answer one question and in none of the rates";
        if (Besides(audit) is { Length: > 0 } besides)
            yield return $"Spent besides: {Figures.List(besides)}";
        if (subject.Since is { } since)
        {
            foreach (SuiteAudit suite in audit.Suites.Where(suite => suite.Change is not null))
                yield return $"Selected in {Inline.Code(suite.Id.ToString())}, by what differs from {Inline.Code(since.Reference)} (commit {Inline.Code(VisibleText.Cut(since.Commit, 13).TrimEnd('…'))}): {Inline.Prose(ChangeWords.Sentence(suite.Change!), 600)}";
        }

        if (subject.Settings.Confirm is { } host)
            yield return $"Checked without our host: {Figures.List([.. audit.Suites.Select(suite => Checked(suite, host)).DefaultIfEmpty("nothing")])}";
        if (!audit.ResumedAt.IsEmpty)
            yield return $"Resumed: {Figures.Count(audit.ResumedAt.Length, "time")}, last on {Figures.Moment(audit.ResumedAt[^1])}; runs that were cut off were made again";
        if (subject.Options.Contains("--roll-forward"))
            yield return "Runtime: where the one that a suite names is not installed, a later one (`--roll-forward`)";
        yield return subject.Options.IsEmpty
            ? "Options: none"
            : $"Options: {Inline.Code(string.Join(' ', RetypedOptions.Of(subject)), 2000)}";
    }

    private static string MachineText(Machine machine) =>
        $"{Inline.Prose(machine.OperatingSystem)}, {Inline.Prose(machine.Architecture)}, {Figures.Count(machine.Processors, "processor")}"
        + (machine.Sdk.Length > 0 ? $", .NET SDK {Inline.Prose(machine.Sdk)}" : "");

    private static ImmutableArray<string> Besides(Audit audit) =>
    [
        .. audit.Suites
            .SelectMany(suite => suite.Besides)
            .GroupBy(expense => expense.Kind)
            .OrderBy(expenses => expenses.Key)
            .Select(expenses => $"{Figures.Count(expenses.Sum(expense => expense.Runs), "run")} {CompanyWords.Of(expenses.Key)} ({Figures.Duration(new TimeSpan(expenses.Sum(expense => expense.Duration.Ticks)))})"),
    ];

    private static string Checked(SuiteAudit suite, SuiteHost host) => (suite.ConfirmingRuns, suite.Host == host) switch
    {
        (_, true) => $"{Inline.Code(suite.Id.ToString())} is run by {HostWords.Of(suite.Platform, host)} anyway",
        ([], _) => $"no run of {Inline.Code(suite.Id.ToString())}",
        (var runs, _) => $"{Figures.Count(runs.Length, "run")} of {Inline.Code(suite.Id.ToString())} by {HostWords.Of(suite.Platform, host)}, in none of the rates",
    };

    private static void RunsThatStandOut(MarkdownWriter page, Audit audit)
    {
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. audit.Suites.SelectMany(suite => suite.Runs.Concat(suite.ConfirmingRuns)
                .Where(run => run.Completion != Completion.Completed || run.MayHaveLostTests || run.IsMassFailure)
                .Select(run => (ImmutableArray<string>)
                [
                    Figures.Count(run.Number),
                    Inline.Code(suite.Id.ToString()),
                    run.Conditions.Name,
                    RunWords.Of(run.Completion),
                    string.Join("; ", Oddities(run)),
                ])),
        ];
        if (rows.IsEmpty)
            return;

        page.Heading(3, $"Runs that stand out ({Figures.Count(rows.Length)})");
        page.Table([Column.Number("Run"), "Suite", "Condition", "Ending", "Why"], rows);
    }

    private static IEnumerable<string> Oddities(RunSummary run)
    {
        if (run.IsMassFailure)
            yield return "most tests failed alike";
        if (run.Missing > 0)
            yield return $"{Figures.Count(run.Missing, "test")} did not show up";
        if (run.Completion != Completion.Completed)
            yield return run.Reason is { } reason ? Inline.Prose(reason) : "no reason known";
        if (run.Completion.IsCutShort() && run.Culprits == 0)
            yield return "no test could be charged with it: none of them does it alone";
        if (run.Continues is { } begun)
            yield return $"completes run {Figures.Count(begun)}";
    }

    private static void ProcessesLeftBehind(MarkdownWriter page, Audit audit)
    {
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. audit.Suites.SelectMany(suite => suite.LeftBehind.Select(left => (ImmutableArray<string>)
            [
                Inline.Code(left.Process),
                Inline.Code(suite.Id.ToString()),
                left.Test is { } test ? Inline.Name(TestNames.Short(test)) : "one of its tests",
                Figures.Row(left.Runs),
            ])),
        ];
        if (rows.IsEmpty)
            return;

        page.Heading(3, $"Processes left behind ({Figures.Count(rows.Length)})");
        page.Paragraph("They outlived the test process and were ended. Whatever they hold, a port, a file, the output of the build, a later test may wait for.");
        page.Table(["Program", "Suite", "Started by", "In runs"], rows);
    }

    private static void PlatformErrors(MarkdownWriter page, Audit audit)
    {
        ImmutableArray<string> errors =
        [
            .. audit.Suites.SelectMany(suite => suite.DiscoveryErrors
                .Select(error => (Where: "while looking for tests", Error: error))
                .Concat(suite.Runs.Concat(suite.ConfirmingRuns).SelectMany(run => run.Errors.Select(error => (Where: $"in run {run.Number}", Error: error))))
                .Select(seen => $"{Inline.Code(suite.Id.ToString())} {seen.Where}: {Inline.Code(seen.Error)}")),
        ];
        if (errors.IsEmpty)
            return;

        page.Heading(3, $"Errors of the test platform ({Figures.Count(errors.Length)})");
        page.Paragraph("They belong to no test, so tests may be missing.");
        page.List(errors);
    }
}
