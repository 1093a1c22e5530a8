using System.Globalization;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Projects.Suites;
using QualityGate.Reporting.Words;
using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Watching;

/// <summary>The words of progress.</summary>
internal static class WatchText
{
    private const int ShortCommit = 12;

    public static string Step(SuiteStep step) => step switch
    {
        SuiteStep.Building(var subject) => $"Building {subject}",
        SuiteStep.BuildPrinted(var line) => line,
        SuiteStep.Reading(var subject) => $"Reading {subject}",
        SuiteStep.Compared(var reference, var commit, var files) => $"{Count(files, "file")} {(files == 1 ? "differs" : "differ")} from {reference} ({commit[..Math.Min(commit.Length, ShortCommit)]})",
        SuiteStep.Scanning(var subject) => $"Scanning {subject}",
        _ => throw new UnreachableException(),
    };

    public static string Discovered(RunEvent.SuiteDiscovered happened)
    {
        string left = happened.Discovery.FilteredOut > 0 ? $", {happened.Discovery.FilteredOut} filtered out" : "";
        string selected = happened.Discovery.Change is { } change ? $"{Environment.NewLine}  {ChangeWords.Sentence(change)}" : "";
        string setAside = happened.Discovery.SetAside.IsEmpty ? "" : $", {happened.Discovery.SetAside.Length} in quarantine and not run";
        return $"{happened.Discovery.Suite}: {Count(happened.Discovery.Tests.Length, "test case")}{left}{setAside}{selected}";
    }

    public static string Scanned(ProjectScan scan)
    {
        string gaps = scan.IsPartial ? $", not read whole: {scan.Gaps[0].Message}" : "";
        return $"{scan.Suite}: {Count(scan.Findings.Length, "finding")} in {Count(scan.Files, "file")}{gaps}";
    }

    public static string Read(CiHonesty honesty) =>
        $"CI: {Count(honesty.Findings.Length, "finding")} in {Count(honesty.Definitions.Length, "definition")}{(honesty.Faults.IsEmpty ? "" : $", broken: {honesty.Faults[0].Message}")}";

    public static string Ended(SuiteRun run)
    {
        ImmutableArray<Observation> first = [.. run.Observations.Where(observation => observation.EarlierCalls == 0)];
        int failures = first.Count(observation => observation.Outcome.IsFailure());
        int again = run.Observations.Count(observation => observation.EarlierCalls > 0 && observation.Outcome.IsFailure());
        string reason = run.Reason is { } why ? $": {why}" : "";
        string result = run.Completion == Completion.Completed
            ? $"{Count(first.Length, "test")}, {failures} failed{(again > 0 ? $", {again} when called again" : "")}"
            : $"{Word(run.Completion)}{reason}";
        string begun = run.Planned.Continues is { } number ? $", completing run {number}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"run {run.Planned.Number} {run.Planned.Conditions}{begun}{HostOf(run.Planned)}: {result} ({run.Duration.TotalSeconds:0.00} s)");
    }

    /// <summary>Said only where it is not the suite's own.</summary>
    private static string HostOf(PlannedRun planned) => planned.Host == SuiteHost.Unknown ? "" : ", to confirm";

    /// <summary>The sentence, and below it what the underlying tool said.</summary>
    public static string Found(Fault fault)
    {
        string subject = fault.Subject is { } name && !fault.Message.Contains(name, StringComparison.Ordinal) ? $"{name}: " : "";
        return string.Join(Environment.NewLine, [$"{subject}{fault.Message}", .. fault.Details.Select(detail => $"  {detail}")]);
    }

    public static string State(ProgressBoard board)
    {
        string remaining = board.Remaining is { Ticks: > 0 } time ? $", about {Durations.Format(Rounded(time))} left" : "";
        return $"{board.RunsDone}/{Count(board.RunsPlanned, "run")}, {board.FlakySoFar} flaky so far{remaining}";
    }

    public static string Resumed(ProgressBoard board) => $"Going on after {Count(board.RunsDone, "run")}";

    private static TimeSpan Rounded(TimeSpan time) => TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds));

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static string Word(Completion completion) => completion switch
    {
        Completion.Completed => "completed",
        Completion.TimedOut => "timed out",
        Completion.Crashed => "test process crashed",
        Completion.Voided => "voided",
        Completion.Cancelled => "cancelled",
        Completion.Unknown => "unknown",
        _ => throw new UnreachableException(),
    };
}
