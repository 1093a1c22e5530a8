using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Replays;

/// <summary>What became of a repeated run, for people: plain lines, harmless whatever the tests are called.</summary>
public static class ReplaySummary
{
    private const int NameLength = 80;
    private const int FailureLength = 160;

    /// <summary>Lines with LF at the end of each.</summary>
    /// <param name="comparison">The run and its repetition.</param>
    /// <param name="hasSameBuild">Whether what was run is what was recorded, file by file.</param>
    /// <param name="code">What the command ends with.</param>
    public static string Of(RunComparison comparison, bool hasSameBuild, ExitCode code)
    {
        PlannedRun planned = comparison.Recorded.Planned;
        IEnumerable<string> lines =
        [
            $"Run {planned.Number} ({planned.Conditions}) of {VisibleText.OneLine(planned.Suite.ToString())}, again",
            .. comparison.Tests.Where(test => test.FailedAgain).Select(test => Line(test, "failed again")),
            .. comparison.Tests.Where(test => test.Differs && !test.FailedAgain).Select(test => Line(test, $"{ReplayWords.Before(test.Before)}, {ReplayWords.Now(test.Now)}")),
            $"  {Figures.Count(comparison.Tests.Count(test => !test.Differs && !test.FailedAgain), "other test")} as recorded",
            .. EndedEarly(comparison.Repeated),
            "",
            $"Order   {ReplayWords.Order(comparison)}",
            $"Build   {(hasSameBuild ? "the files that were recorded" : "WARNING: other files than those that were recorded, so this is another code or another build of it")}",
            .. ReplayWords.Advice(comparison) is { } advice ? [$"Now     {advice}"] : Array.Empty<string>(),
            $"Exit    {(int)code} ({ReplayWords.Of(code)})",
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    private static string Line(ComparedTest test, string what)
    {
        string failure = test.Failure is { } said ? $": {VisibleText.Cut(VisibleText.OneLine(TestNames.OneLine(said)), FailureLength)}" : "";
        return $"  {what}: {VisibleText.Cut(VisibleText.OneLine(test.DisplayName), NameLength)}{failure}";
    }

    private static IEnumerable<string> EndedEarly(SuiteRun run)
    {
        if (run.Completion != Completion.Completed)
            yield return $"  the run did not come to its end: {VisibleText.OneLine(run.Reason ?? "no reason known")}";
    }
}
