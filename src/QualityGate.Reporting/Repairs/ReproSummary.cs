using QualityGate.Core.Gates;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Repairs;

/// <summary>What became of the search for the circumstances in which a test fails, for people: plain lines, harmless whatever the tests are called.</summary>
public static class ReproSummary
{
    private const int OthersShown = 4;

    /// <summary>Lines with LF at the end of each.</summary>
    /// <param name="name">Of the test.</param>
    /// <param name="search">How it ended.</param>
    /// <param name="file">Where the circumstances were saved, as it is typed from here; null when there are none.</param>
    /// <param name="code">What the command ends with.</param>
    public static string Of(string name, SearchReading search, string? file, ExitCode code)
    {
        IEnumerable<string> lines =
        [
            Headline(VisibleText.OneLine(name), search),
            .. search.IsReproduced && search.Measured is { } found ? [$"Where   {CircumstanceWords.Of(found.Circumstances)}"] : Array.Empty<string>(),
            .. file is null ? Array.Empty<string>() : [$"Again   {Commands.Replay(file)}"],
            "",
            $"Tried   {Figures.Count(search.Tried.Length, "circumstance")} in {Figures.Count(search.Runs, "run")}, {Figures.Duration(search.Spent)}; the best, as the search saw them:",
            .. search.Tried.Take(OthersShown).Select(Line),
            $"Exit    {(int)code} ({Meaning(code)})",
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    /// <summary>What became of a row of runs in circumstances that were found before.</summary>
    /// <param name="reproducer">What was found then.</param>
    /// <param name="now">What was seen now.</param>
    /// <param name="code">What the command ends with.</param>
    public static string Of(Reproducer reproducer, CircumstanceTally now, ExitCode code)
    {
        IEnumerable<string> lines =
        [
            $"{VisibleText.OneLine(reproducer.DisplayName)} failed in {Figures.Fraction(now.Rate)} runs {CircumstanceWords.Of(reproducer.Circumstances)}",
            .. now.Lost > 0 ? [$"  {Figures.Count(now.Lost, "run")} showed nothing of it"] : Array.Empty<string>(),
            $"Before  {Figures.Fraction(reproducer.Rate)}: {Figures.Rate(reproducer.Rate)}; {Figures.Count(reproducer.RunsToSeeIt, "run")} show a failure with 95 %",
            $"Exit    {(int)code} ({MeaningOfRuns(code)})",
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    private static string Headline(string name, SearchReading search) => search switch
    {
        { IsReproduced: true, Measured: { } measured } => $"REPRODUCED  {name} fails in {Figures.Fraction(measured.Rate)} runs: {Figures.Rate(measured.Rate)}, {Figures.Seconds(measured.CostOfARun)} a run",
        { Best: { Rate: { Trials: > 0, Failures: 0 } rate } best } => $"NOT REPRODUCED  {name} never failed: its rate is {Figures.Bound(rate)} at 95 % {CircumstanceWords.Of(best.Circumstances)} ({Figures.Count(rate.Trials, "run")})",
        { Measured: { Rate: { Trials: > 0 } rate } measured } => $"NOT REPRODUCED  {name} failed in the search and not again: its rate is {Figures.Bound(rate)} at 95 % {CircumstanceWords.Of(measured.Circumstances)} ({Figures.Count(rate.Trials, "run")} since)",
        _ => $"NOT REPRODUCED  no run showed anything of {name}",
    };

    private static string Line(CircumstanceTally tally) => tally.Rate.Trials == 0
        ? $"  nothing seen of it  {CircumstanceWords.Of(tally.Circumstances)}"
        : $"  {Figures.Fraction(tally.Rate)}  {CircumstanceWords.Of(tally.Circumstances)}, {Figures.Seconds(tally.CostOfARun)} a run";

    private static string Meaning(ExitCode code) => code switch
    {
        ExitCode.Passed => "reproduced",
        ExitCode.Undecided => "not reproduced within the budget; give it more --runs or --max-time",
        _ => DecisionWords.Of(code),
    };

    private static string MeaningOfRuns(ExitCode code) => code switch
    {
        ExitCode.Passed => "the test did not fail",
        ExitCode.Failed => "the test failed",
        ExitCode.Undecided => "undecided: runs showed nothing of the test",
        _ => DecisionWords.Of(code),
    };
}
