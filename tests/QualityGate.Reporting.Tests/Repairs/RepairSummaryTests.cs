using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Repairs;

namespace QualityGate.Reporting.Tests.Repairs;

public class RepairSummaryTests
{
    private const string Name = "Shop.CartTests.Pays";

    private static readonly SuiteId Shop = new("Shop.csproj", "net10.0");
    private static readonly Circumstances InItsClass = new() { Conditions = ConditionSet.Of(ParallelCondition.Instance), Company = Company.OwnClass };
    private static readonly Circumstances Alone = new() { Conditions = ConditionSet.Of(SerialCondition.Instance), Company = Company.Alone };
    private static readonly Circumstances Behind = new() { Conditions = ConditionSet.Of(SerialCondition.Instance), Behind = [new TestId(Shop, "Shop.TillTests", "Opens", "a")] };

    [Fact]
    public void Reproduction_SaysRateCostAndOneCommand() => Assert.Equal(
        """
        REPRODUCED  Shop.CartTests.Pays fails in 12 of 20 runs: 60 % [38.7 %, 78.1 %], 0.50 s a run
        Where   in parallel, its class only
        Again   dotnet qualitygate replay qualitygate-report/repro/Shop.CartTests.Pays.json

        Tried   2 circumstances in 40 runs, 20 s; the best, as the search saw them:
          11 of 15  in parallel, its class only, 0.50 s a run
          0 of 5  serially, directly behind TillTests.Opens, 0.50 s a run
        Exit    0 (reproduced)

        """.ReplaceLineEndings("\n"),
        ReproSummary.Of(Name, Search(measured: Tally(InItsClass, 12, 20)), "qualitygate-report/repro/Shop.CartTests.Pays.json", ExitCode.Passed));

    [Fact]
    public void TestThatNeverFailed_HasABound()
    {
        SearchReading search = new() { Tried = [Tally(Alone, 0, 16), Tally(InItsClass, 0, 4)], Measured = Tally(Alone, 0, 20) };

        string text = ReproSummary.Of(Name, search, file: null, ExitCodes.Of(search));

        Assert.StartsWith("NOT REPRODUCED  Shop.CartTests.Pays never failed: its rate is below 9.6 % at 95 % serially, alone (36 runs)\n", text, StringComparison.Ordinal);
        Assert.EndsWith("Exit    6 (not reproduced within the budget; give it more --runs or --max-time)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void FailureThatDidNotComeBack_IsNotCalledReproduced() => Assert.StartsWith(
        "NOT REPRODUCED  Shop.CartTests.Pays failed in the search and not again: its rate is below 16.1 % at 95 % in parallel, its class only (20 runs since)\n",
        ReproSummary.Of(Name, Search(measured: Tally(InItsClass, 0, 20)), file: null, ExitCode.Undecided),
        StringComparison.Ordinal);

    [Fact]
    public void ProvedFix_SaysWhatItRestsOn() => Assert.Equal(
        """
        FIXED  Shop.CartTests.Pays passed 126 times in a row where it had failed, and everywhere else
          passed 126 of 126  in parallel, its class only
          passed 1 of 1  serially, the whole suite

        Before  1 of 20 in parallel, its class only: 5 % [0.9 %, 23.6 %]
        Needed  126 clean runs: if nothing had changed, so many would come with less than 5 %
        Noted   .qualitygate/fixes.json; commit it with the fix
        Exit    0 (fixed)

        """.ReplaceLineEndings("\n"),
        Verify(new FailureRate(1, 20), Tally(InItsClass, 0, 126), isComplete: true, ".qualitygate/fixes.json"));

    [Theory]
    [InlineData(10, 20, 1, 40, "REDUCED  Shop.CartTests.Pays still fails, and more rarely: if nothing had changed, chance would have it so in under 0.1 % of cases", 2)]
    [InlineData(10, 20, 1, 2, "NOT FIXED  Shop.CartTests.Pays still fails\n", 2)]
    [InlineData(10, 20, 0, 3, "UNDECIDED  Shop.CartTests.Pays: not all of the runs could be made", 6)]
    public void FixThatIsNotProved_SaysHowFarItWent(int failures, int trials, int failuresNow, int trialsNow, string start, int code)
    {
        string text = Verify(new FailureRate(failures, trials), Tally(InItsClass, failuresNow, trialsNow), isComplete: false, noted: null);

        Assert.StartsWith(start, text, StringComparison.Ordinal);
        Assert.Contains($"Exit    {code} (", text, StringComparison.Ordinal);
    }

    private static string Verify(FailureRate before, CircumstanceTally reproducing, bool isComplete, string? noted)
    {
        Baseline baseline = new(InItsClass, before);
        VerificationReading now = new()
        {
            Reproducing = reproducing,
            Others = isComplete ? [Tally(Alone with { Company = Company.WholeSuite }, 0, 1)] : [],
            Plain = [],
            IsComplete = isComplete,
        };
        RepairVerdict verdict = RepairJudge.Judge(baseline, [InItsClass.Conditions], now);
        return VerifySummary.Of(Name, baseline, now, verdict, noted, ExitCodes.Of(verdict));
    }

    private static SearchReading Search(CircumstanceTally measured) =>
        new() { Tried = [Tally(InItsClass, 11, 15), Tally(Behind, 0, 5)], Measured = measured };

    private static CircumstanceTally Tally(Circumstances circumstances, int failures, int trials) =>
        new(circumstances, new FailureRate(failures, trials), TimeSpan.FromSeconds(0.5 * trials), Lost: 0);
}
