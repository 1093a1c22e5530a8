using QualityGate.Core.Baselines;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Baselines;

/// <summary>A baseline, and what became of it, in plain lines.</summary>
public static class BaselineSummary
{
    private const int Shown = 20;

    /// <summary>Lines with LF at the end of each.</summary>
    /// <param name="before">The baseline so far; null when there was none.</param>
    /// <param name="step">What became of it.</param>
    /// <param name="path">Where it lies.</param>
    /// <param name="code">The code the process ends with.</param>
    public static string OfUpdate(AuditBaseline? before, RatchetStep step, string path, ExitCode code) => Joined(
    [
        $"Baseline  {VisibleText.OneLine(path)}, {(before is null ? "made" : "brought up to date")}",
        .. Numbers(before is null ? null : BaselineNumbers.Of(before), BaselineNumbers.Of(step.Baseline)),
        .. step.NotProved == 0 ? Array.Empty<string>() : [$"Kept      {Figures.Count(step.NotProved, "test")} that passed in too few runs to be called mended; verify proves it"],
        .. Increases(step),
        .. step.IsHeldBack ? Array.Empty<string>() : [$"Now       Commit it: audits are held against it from now on. The last one again: {VisibleText.OneLine(Commands.GateAgain(path))}"],
        $"Exit      {(int)code} ({(code == ExitCode.Passed ? "done" : "not accepted: it would tolerate more than before")})",
    ]);

    /// <summary>Lines with LF at the end of each.</summary>
    public static string OfContent(AuditBaseline baseline, string path) => Joined(
    [
        $"Baseline  {VisibleText.OneLine(path)}, of {(baseline.Commit is { } commit ? VisibleText.Cut(commit, 13).TrimEnd('…') : "no commit")}, audited {Figures.Moment(baseline.AuditedAt)}",
        .. Numbers(before: null, BaselineNumbers.Of(baseline)),
        .. Tests(baseline),
        .. baseline.Increases.Select(increase =>
            $"Accepted  {Figures.Moment(increase.AuditedAt)}: {Figures.List([.. increase.Accepted.Select(count => $"{Figures.Count(count.Count)} {IncreaseWords.Of(count.Kind)}")])}, because {VisibleText.OneLine(increase.Reason)}"),
    ]);

    private static IEnumerable<string> Numbers(BaselineNumbers? before, BaselineNumbers after) =>
    [
        Line("tests", before?.Tests, after.Tests),
        Line("flaky", before?.Unreliable, after.Unreliable),
        Line("broken", before?.Broken, after.Broken),
        Line("skipped", before?.Skipped, after.Skipped),
        Line("marked as flaky", before?.FlakyMarkers, after.FlakyMarkers),
        Line("findings", before?.Findings, after.Findings),
    ];

    private static string Line(string what, int? before, int after) =>
        $"  {what,-18}{(before is { } known && known != after ? $"{Figures.Count(known)} -> " : "")}{Figures.Count(after)}";

    private static IEnumerable<string> Increases(RatchetStep step)
    {
        if (step.Increases.IsEmpty)
            yield break;

        yield return step.IsHeldBack ? "Not accepted, because a baseline only lowers by itself:" : "Accepted beyond the one before:";
        // The rows of one theory have one name.
        ImmutableArray<IGrouping<Increase, Increase>> named = [.. step.Increases.GroupBy(increase => increase)];
        foreach (IGrouping<Increase, Increase> increase in named.Take(Shown))
            yield return $"  {IncreaseWords.Of(increase.Key.Kind)}: {VisibleText.OneLine($"{increase.Key.What} in {increase.Key.Where}")}{(increase.Count() > 1 ? $" ({Figures.Count(increase.Count())} times)" : "")}";
        if (named.Length > Shown)
            yield return $"  and {Figures.Count(named.Length - Shown)} more";
        if (step.IsHeldBack)
            yield return $"Now       Mend them, or accept them and say why: {Commands.AcceptMore}";
    }

    private static IEnumerable<string> Tests(AuditBaseline baseline)
    {
        var accepted = baseline.Suites
            .SelectMany(suite => suite.Tests, (suite, test) => (suite, test))
            .Where(entry => entry.test.Verdict.IsUnreliable() || entry.test.Verdict == KnownVerdict.Broken)
            .ToImmutableArray();
        foreach ((BaselineSuite suite, BaselineTest test) in accepted.Take(Shown))
            yield return $"  {VisibleText.OneLine($"{test.Class}.{test.Method}")}: {IncreaseWords.Of(test.Verdict)}{(test.Rate is { } rate ? $", {Figures.Fraction(rate)} runs" : "")}{(test.Cause is { } cause ? $", {CauseWords.Name(cause)}" : "")} ({VisibleText.OneLine(suite.Project)})";
        if (accepted.Length > Shown)
            yield return $"  and {Figures.Count(accepted.Length - Shown)} more";
    }

    private static string Joined(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"{line.TrimEnd()}\n"));
}
