using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Repairs;

/// <summary>
/// Where to look for the failure of a test: first where it failed before, and what is quicker or more strenuous than that; then
/// where other tests often fail, what costs little before what costs more.
/// </summary>
public static class CircumstanceCandidates
{
    private const int MostOrders = 2;
    private const int MostConditions = 3;

    private static readonly ConditionSet Serially = ConditionSet.Of(SerialCondition.Instance);
    private static readonly ConditionSet InParallel = ConditionSet.Of(ParallelCondition.Instance);

    /// <summary>What makes timing worse, whatever else holds.</summary>
    private static readonly ImmutableArray<Condition> Strains =
        [CpuStressCondition.OneBurner, LowCpuCondition.Instance, PoolStarvedCondition.Instance, CpuStressCondition.TwoBurners, CrowdCondition.Instance];

    private static readonly ImmutableArray<Company> FromSmall = [Company.Alone, Company.OwnClass, Company.WholeSuite];

    /// <summary>The most promising first; only what this machine and the suite can do, and nothing twice.</summary>
    /// <param name="test">The test, or a method with all of its rows.</param>
    /// <param name="discovery">Of its suite, as it is now.</param>
    /// <param name="known">What an audit says of the test, row by row; empty when there was none.</param>
    /// <param name="before">What was seen of its suite then; null when nobody knows.</param>
    /// <param name="isAvailable">Whether this machine can provide a condition.</param>
    public static ImmutableArray<Circumstances> Of(
        TestId test, Discovery discovery, ImmutableArray<AuditedTest> known, SuiteLedger? before, Func<Condition, bool> isAvailable) =>
    [
        .. FromBefore(known, before)
            .Concat(Anyway())
            .Select(candidate => candidate.Repeatable)
            .Where(candidate => candidate.Conditions.Conditions.All(isAvailable) && candidate.ArePossible(test, discovery))
            .DistinctBy(candidate => candidate.Key),
    ];

    private static IEnumerable<Circumstances> FromBefore(ImmutableArray<AuditedTest> known, SuiteLedger? before)
    {
        ImmutableArray<ConditionResult> failed =
        [
            .. known
                .SelectMany(test => test.Results)
                .Where(result => result.Rate.Failures > 0)
                // One failure of one run promises less than three of four.
                .OrderByDescending(result => result.Rate.Interval.Lower)
                .ThenByDescending(result => result.Company),
        ];
        ImmutableArray<ConditionSet> conditions = [.. failed.Select(result => result.Conditions).Distinct().Take(MostConditions)];
        return
        [
            .. known.Where(test => test.Verdict is TestVerdict.OrderDependent).Select(Baseline.Of).OfType<Baseline>().Select(baseline => baseline.Circumstances),
            .. failed.Select(result => new Circumstances { Conditions = result.Conditions, Company = result.Company }),
            .. before is null ? [] : known.SelectMany(test => OrdersThatFailed(test.Id, before)),
            .. conditions.SelectMany(set => FromSmall.Select(company => new Circumstances { Conditions = set, Company = company })),
            .. before is null ? [] : failed.Where(result => result.Company == Company.WholeSuite).Take(1).SelectMany(result => WithItsSeed(result, before)),
            .. failed.Take(1).SelectMany(result => Strains.Select(strain => Strained(result, strain)).OfType<Circumstances>()),
        ];
    }

    /// <summary>The shortest first: what ran before it is all that can have spoiled it.</summary>
    private static IEnumerable<Circumstances> OrdersThatFailed(TestId test, SuiteLedger before) => before.Find(test) is not { } tally ? [] : OrderSightings.In(before)
        .Of(tally)
        .Where(seen => seen.Outcome.IsFailure() && !seen.Before.IsEmpty)
        .OrderBy(seen => seen.Before.Length)
        .DistinctBy(seen => string.Join('\n', seen.Before))
        .Take(MostOrders)
        .Select(seen => new Circumstances { Conditions = Serially, Behind = seen.Before });

    private static IEnumerable<Circumstances> WithItsSeed(ConditionResult result, SuiteLedger before) => before.Runs
        .Where(run => result.FailedIn.Contains(run.Number))
        .Take(1)
        .Select(run => new Circumstances { Conditions = result.Conditions, Company = result.Company, Seed = run.Seed });

    private static Circumstances? Strained(ConditionResult result, Condition strain) => result.Conditions.Conditions.Contains(strain) ? null : new Circumstances
    {
        Conditions = ConditionSet.Of([.. result.Conditions.Conditions, strain]),
        Company = result.Company,
    };

    private static IEnumerable<Circumstances> Anyway() =>
    [
        .. FromSmall.Select(company => new Circumstances { Conditions = Serially, Company = company }),
        .. FromSmall.Select(company => new Circumstances { Conditions = InParallel, Company = company }),
        .. Strains.Select(strain => new Circumstances { Conditions = ConditionSet.Of(SerialCondition.Instance, strain), Company = Company.Alone }),
        .. Strains.Select(strain => new Circumstances { Conditions = ConditionSet.Of(ParallelCondition.Instance, strain) }),
        new Circumstances { Conditions = ConditionSet.Of(ReversedCondition.Instance) },
        new Circumstances { Conditions = ConditionSet.Of(ShuffledCondition.Instance) },
        .. ConditionCatalogue.All
            .Where(condition => condition.Nature == ConditionNature.Adverse && !ConditionSet.Of(condition).HasOrder && !Strains.Contains(condition))
            .Select(condition => new Circumstances { Conditions = ConditionSet.Of(SerialCondition.Instance, condition), Company = Company.Alone }),
    ];
}
