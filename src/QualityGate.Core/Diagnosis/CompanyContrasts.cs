using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Statistics;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Diagnosis;

/// <summary>Holds what a test did with its class only, or alone, against what it did among others under the same conditions.</summary>
internal static class CompanyContrasts
{
    /// <summary>Empty when it was never run in less company than its suite.</summary>
    public static ImmutableArray<Contrast> In(TestTally test, ImmutableArray<FocusTally> focused) =>
    [
        .. from less in focused
           where less.Company is Company.OwnClass or Company.Alone && less.Tally.Trials > 0
           let among = AmongOthers(test, focused, less.Tally.Conditions)
           where among.Trials > 0
           select new Contrast
           {
               Company = less.Company,
               Conditions = less.Tally.Conditions,
               Provocation = Provocation.LessCompany,
               Rate = FlakinessJudge.RateOf(less.Tally),
               FailedIn = [.. less.Tally.FailedIn.Order()],
               Base = less.Tally.Conditions,
               BaseRate = among,
               Elsewhere = among,
               PValue = FisherExact.OneSided(less.Tally.Failures, less.Tally.Trials, among.Failures, among.Trials),
           },
    ];

    private static FailureRate AmongOthers(TestTally test, ImmutableArray<FocusTally> focused, ConditionSet conditions) => focused
        .Where(other => other.Company == Company.Suspects)
        .Select(other => other.Tally)
        .Concat(test.Conditions)
        .Where(tally => tally.Conditions.Equals(conditions))
        .Select(FlakinessJudge.RateOf)
        .Aggregate(new FailureRate(0, 0), (sum, rate) => sum + rate);
}
