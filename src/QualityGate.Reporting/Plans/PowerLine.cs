using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Statistics;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Plans;

/// <summary>What the runs that were really made can see, so that nobody takes silence for proof.</summary>
internal static class PowerLine
{
    private static readonly ImmutableArray<double> RatesOfInterest = [0.2, 0.05, 0.01];

    /// <summary>For the whole audit: by the suite and condition with the fewest valid runs.</summary>
    public static string Of(Audit audit) =>
        audit.Subject.Settings.Conditions.Select(conditions => FewestRuns(audit, conditions)).DefaultIfEmpty().Min() is var runs and > 0
            ? $"{Sentence(runs, "run")} That holds under each condition."
            : "Some condition has no valid run, so nothing is claimed under it.";

    /// <summary>For one condition.</summary>
    public static string Of(Audit audit, ConditionSet conditions) => FewestRuns(audit, conditions) is var runs and > 0
        ? Sentence(runs, $"{conditions.Name} run")
        : $"Not every suite has a valid {conditions.Name} run, so nothing is claimed under that condition.";

    private static string Sentence(int runs, string noun)
    {
        string powers = Figures.List(
        [
            .. DetectionPower.Of(RatesOfInterest.AsSpan(), runs)
                .Select(power => $"a {Figures.Percent(power.Rate)} flake with {Figures.WholePercent(power.Probability)}"),
        ]);
        return $"{Figures.Count(runs, noun)} {(runs == 1 ? "finds" : "find")} {powers}.";
    }

    private static int FewestRuns(Audit audit, ConditionSet conditions) => audit.Suites
        .Where(suite => suite.Discovered > 0)
        .Select(suite => suite.RunsThatCount(conditions))
        .DefaultIfEmpty()
        .Min();
}
