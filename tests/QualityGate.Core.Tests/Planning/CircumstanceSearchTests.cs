using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Planning;

public sealed class CircumstanceSearchTests
{
    private static readonly Circumstances SerialAlone = new() { Conditions = Under.Serial, Company = Company.Alone };
    private static readonly Circumstances SerialClass = new() { Conditions = Under.Serial, Company = Company.OwnClass };
    private static readonly Circumstances ParallelSuite = new() { Conditions = Under.Parallel };
    private static readonly Circumstances SerialSuite = new() { Conditions = Under.Serial };
    private static readonly Circumstances BehindAnother = new() { Conditions = Under.Serial, Behind = [Laboratory.IdOf("C0", "T2")] };

    private static readonly ImmutableArray<Circumstances> All = [SerialAlone, SerialClass, ParallelSuite, SerialSuite, BehindAnother];

    [Fact]
    public void BestCircumstances_AreFoundWhereverTheyStandInTheRow() => Assert.All(All, best =>
    {
        SearchReading found = Search(All, best, rate: 0.7, otherwise: 0.1).Found;

        Assert.Equal(best.Key, found.Measured!.Circumstances.Key);
        Assert.True(found.IsReproduced);
    });

    [Fact]
    public void RateThatIsTold_RestsOnRunsAfterTheSearchOnly()
    {
        (Laboratory laboratory, SearchReading found) = Search(All, ParallelSuite, rate: 0.5, otherwise: 0);

        Assert.Equal(20, found.Measured!.Rate.Trials);
        Assert.Equal(
            laboratory.Seen.Probes[^20..].Count(probe => probe.Seen[0].Outcome.IsFailure()),
            found.Measured.Rate.Failures);
    }

    [Fact]
    public void TestThatAlwaysFails_EndsTheSearchAtOnce()
    {
        (Laboratory laboratory, SearchReading found) = Search(All, SerialAlone, rate: 1, otherwise: 0);

        Assert.Equal(25, laboratory.Runs.Length);
        Assert.Equal((20, 20), (found.Measured!.Rate.Failures, found.Measured.Rate.Trials));
    }

    [Fact]
    public void TestThatNeverFails_TakesTheBudgetAndGivesTheBound()
    {
        (Laboratory laboratory, SearchReading found) = Search(All, SerialAlone, rate: 0, otherwise: 0);

        Assert.Equal(100, laboratory.Runs.Length);
        Assert.False(found.IsReproduced);
        Assert.Equal(0, found.Best!.Rate.Failures);
        Assert.InRange(found.Best.Rate.Interval.Upper, 0.03, 0.15);
    }

    [Fact]
    public void CandidatesThatCannotWin_GetFewRuns()
    {
        Laboratory laboratory = Search(All, ParallelSuite, rate: 0.9, otherwise: 0.02).Laboratory;

        Assert.All(All.Remove(ParallelSuite), loser => Assert.InRange(laboratory.Runs.Count(planned => IsIn(planned, loser)), 1, 15));
    }

    [Fact]
    public void CircumstancesThatShowNothing_AreGivenUp()
    {
        Laboratory laboratory = Laboratory.Where(planned => IsIn(planned, SerialAlone) ? Outcome.Skipped : planned.Number % 2 == 0 ? Outcome.Failed : Outcome.Passed);
        CircumstanceSearch search = SearchOf(All);

        SearchReading found = search.Read(laboratory.Follow(search).Seen);

        Assert.Equal(2, laboratory.Runs.Count(planned => IsIn(planned, SerialAlone)));
        Assert.True(found.IsReproduced);
    }

    [Fact]
    public void NothingThatEverShowsTheTest_EndsWithoutAnything()
    {
        Laboratory laboratory = Laboratory.Where(_ => (Outcome?)Outcome.Skipped);
        CircumstanceSearch search = SearchOf(All);

        SearchReading found = search.Read(laboratory.Follow(search).Seen);

        Assert.Equal(2 * All.Length, laboratory.Runs.Length);
        Assert.Null(found.Measured);
        Assert.False(found.IsReproduced);
    }

    [Fact]
    public void TimeThatIsSpent_LeavesAThirdToMeasure()
    {
        Laboratory laboratory = Laboratory.Where(planned => IsIn(planned, ParallelSuite) ? 0.8 : 0, _ => TimeSpan.FromSeconds(10));
        CircumstanceSearch search = new(Laboratory.Test, All, new SearchBudget(100, TimeSpan.FromSeconds(300)), seed: 1);

        SearchReading found = search.Read(laboratory.Follow(search).Seen);

        Assert.Equal(30, laboratory.Runs.Length);
        Assert.Equal(10, found.Measured!.Rate.Trials);
    }

    [Fact]
    public void OfEqualRates_TheCheaperCircumstancesWin()
    {
        Laboratory laboratory = Laboratory.Where(_ => 1, planned => TimeSpan.FromSeconds(IsIn(planned, SerialAlone) ? 1 : 60));
        CircumstanceSearch search = SearchOf([SerialAlone, ParallelSuite]);

        Assert.Equal(SerialAlone.Key, search.Read(laboratory.Follow(search).Seen).Measured!.Circumstances.Key);
    }

    [Fact]
    public void SameLedger_GetsTheSameAnswer()
    {
        SuiteLedger seen = Laboratory.Where(_ => 0.3).Follow(SearchOf(All)).Seen;

        Assert.Equal(SearchOf(All).Read(seen).Measured, SearchOf(All).Read(seen).Measured);
    }

    [Fact]
    public void PairOfTests_RunsInThatOrderAndNobodyElse()
    {
        PlannedRun planned = Laboratory.Where(_ => 1).Follow(SearchOf([BehindAnother])).Runs[0];

        Assert.Equal<TestId>([Laboratory.IdOf("C0", "T2"), Laboratory.Test], planned.Order);
        Assert.Equal<TestId>(planned.Order, ((TestSelection.Only)planned.Tests).Tests);
        Assert.Equal((RunPurpose.Probe, Isolation.FreshProcess), (planned.Purpose, planned.Isolation));
    }

    [Fact]
    public void SeedThatIsFixed_IsThatOfEveryRun()
    {
        ImmutableArray<PlannedRun> runs = Laboratory.Where(_ => 0.2).Follow(SearchOf([SerialSuite with { Seed = 17 }])).Runs;

        Assert.All(runs, planned => Assert.Equal(17, planned.Seed));
        Assert.Equal(Enumerable.Range(1, runs.Length), runs.Select(planned => planned.Number));
    }

    [Fact]
    public void CompanyThatIsTheSameAsALargerOne_IsNoneOfItsOwn()
    {
        Discovery single = Laboratory.Discovery with { Tests = [Laboratory.Discovery.Tests[4]] };

        Assert.True(SerialAlone.ArePossible(Laboratory.Test, Laboratory.Discovery));
        Assert.False(SerialAlone.ArePossible(Laboratory.Test, single));
        Assert.True(SerialSuite.ArePossible(Laboratory.Test, single));
        Assert.False(BehindAnother.ArePossible(Laboratory.Test, single));
        Assert.False(BehindAnother.ArePossible(Laboratory.Test, Laboratory.Discovery with { Host = SuiteHost.Os }));
    }

    private static CircumstanceSearch SearchOf(ImmutableArray<Circumstances> candidates) =>
        new(Laboratory.Test, candidates, new SearchBudget(100, Time: null), seed: 1);

    private static (Laboratory Laboratory, SearchReading Found) Search(ImmutableArray<Circumstances> candidates, Circumstances best, double rate, double otherwise)
    {
        CircumstanceSearch search = SearchOf(candidates);
        Laboratory laboratory = Laboratory.Where(planned => IsIn(planned, best) ? rate : otherwise).Follow(search);
        return (laboratory, search.Read(laboratory.Seen));
    }

    private static bool IsIn(PlannedRun planned, Circumstances circumstances) => planned.Conditions.Equals(circumstances.Conditions) && (circumstances.Behind.IsEmpty, circumstances.Company) switch
    {
        (false, _) => !planned.Order.IsEmpty,
        (_, Company.WholeSuite) => planned.Tests is TestSelection.Everything,
        (_, Company.OwnClass) => planned is { Order.IsEmpty: true, Tests: TestSelection.Only { Tests.Length: 3 } },
        _ => planned is { Order.IsEmpty: true, Tests: TestSelection.Only { Tests.Length: 1 } },
    };
}
