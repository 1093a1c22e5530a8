using QualityGate.Core.Audits;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What became of a verdict where our own host had no hand in the runs.</summary>
internal static class ConfirmationWords
{
    /// <summary>To stand behind a verdict; empty where nothing speaks against it.</summary>
    public static string Restriction(Confirmation? confirmation) =>
        confirmation?.Reproduction == Reproduction.InOwnHostOnly ? ", in our host only" : "";

    public static string Sentence(Confirmation confirmation, SuiteAudit suite)
    {
        string host = HostWords.Of(suite.Platform, confirmation.Host);
        return confirmation.Reproduction switch
        {
            Reproduction.Unknown => $"It could not be checked: no run by {host} gave a result.",
            Reproduction.Confirmed => $"Confirmed by {host}: {Failed(confirmation, suite)}.",
            Reproduction.AlwaysFailed => $"It fails by {host} too, and never passed there where it did in ours: {Failed(confirmation, suite)}.",
            Reproduction.NotReproduced => $"Not reproduced by {host} in {Runs(confirmation.Failing, suite)}; {Chance(confirmation)}.",
            Reproduction.InOwnHostOnly => $"Not reproduced by {host} in {Runs(confirmation.Failing, suite)}; {Chance(confirmation)}, so it may be our host that makes it fail.",
            _ => throw new UnreachableException(),
        };
    }

    private static string Chance(Confirmation confirmation) =>
        $"at the rate observed in our host that happens with {Figures.Percent(Math.Round(confirmation.ChanceOfNoFailure ?? 1, 3))}";

    private static string Failed(Confirmation confirmation, SuiteAudit suite) => "failed " + string.Join(
        ", and ",
        new[] { confirmation.Failing, confirmation.Passing }
            .OfType<ConditionResult>()
            .Select(result => $"in {Figures.Fraction(result.Rate)} runs {ConditionWords.How(result.Conditions)} ({Which(result, suite)})"));

    private static string Runs(ConditionResult result, SuiteAudit suite) =>
        $"{Figures.Count(result.Rate.Trials, "run")} {ConditionWords.How(result.Conditions)} ({Which(result, suite)})";

    private static string Which(ConditionResult result, SuiteAudit suite)
    {
        ImmutableArray<int> runs = [.. ValidRuns.Among(suite.ConfirmingRuns, result.Conditions).Select(run => run.Number)];
        string all = $"{(runs.Length == 1 ? "run" : "runs")} {Figures.Ranges(runs)}";
        return result.FailedIn.IsEmpty || result.FailedIn.Length == runs.Length ? all : $"{Figures.Ranges(result.FailedIn)} of {all}";
    }
}
