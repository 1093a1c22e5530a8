using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Storage.Tests.Histories;

/// <summary>Entries in which every property has a value somewhere.</summary>
internal static class SampleEntry
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly SuiteId Shop = new("tests/Shop.Tests/Shop.Tests.csproj", "net10.0");
    private static readonly SuiteId Till = new("tests/Till.Tests/Till.Tests.csproj", "net8.0");

    public static string OriginOf(int number) => number.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);

    /// <param name="number">Which audit: its origin, day and commit follow from it.</param>
    /// <param name="runs">How many runs of the first suite it holds.</param>
    /// <param name="target">What else may differ.</param>
    public static HistoryEntry Of(int number, int runs = 3, string target = "Shop.sln") => new()
    {
        Origin = OriginOf(number),
        Source = EntrySource.Audit,
        At = Noon.AddDays(number).AddTicks(1_234_567),
        Target = target,
        Code = new CodeVersion { Commit = $"c{number}", Tree = $"t{number}", Branch = "main", HasLocalChanges = true },
        Machine = new Machine("Debian GNU/Linux 13", "X64", 2, "10.0.100"),
        Suites = [ShopOf(number, runs), TillOf(number)],
    };

    private static SuiteEntry ShopOf(int number, int runs) => new()
    {
        Suite = Shop,
        Roster = new Roster(
        [
            new RosterTest(new TestId(Shop, "Shop.CartTests", "Adds", ""), "Shop.CartTests.Adds"),
            new RosterTest(new TestId(Shop, "Shop.CartTests", "Pays", "beef"), "Pays(card: \"gold\")"),
            new RosterTest(new TestId(Shop, "Shop.CartTests", "Pays", "beef", 1), "Pays(card: \"gold\")"),
            new RosterTest(new TestId(Shop, "Shop.TillTests", "Zählt", ""), "Shop.TillTests.Zählt"),
        ]),
        Conditions =
        [
            new ConditionEntry
            {
                Conditions = "parallel",
                Nature = ConditionNature.Natural,
                Runs = RunsOf(number, runs),
                Strips = [new string('P', runs), $"F{new string('P', runs - 1)}", new string('S', runs)],
                StripOf = [0, 1, 0, 2],
                Milliseconds = [12, 345_678, 0, 1],
            },
            new ConditionEntry
            {
                Conditions = "of-a-newer-tool",
                Nature = ConditionNature.Adverse,
                Runs = [new EntryRun(Noon.AddDays(number).AddMinutes(-1), TimeSpan.FromMilliseconds(1), Completion.TimedOut, IsMassFailure: true)],
                Strips = ["H"],
                StripOf = [0, 0, 0, 0],
                Milliseconds = [0, 0, 0, 0],
            },
        ],
        Verdicts = [new EntryVerdict(1, PastVerdict.Flaky, RootCause.RaceCondition), new EntryVerdict(3, PastVerdict.Skipped, RootCause.Unclassified)],
        Failures =
        [
            new EntryFailure(1, 0, new FailureKind("0123456789ab", "System.TimeoutException", "It took 5 s."), 1),
            new EntryFailure(2, 1, new FailureKind("ba9876543210", "", ""), 1),
        ],
    };

    private static SuiteEntry TillOf(int number) => new()
    {
        Suite = Till,
        Roster = new Roster([new RosterTest(new TestId(Till, "Till.DrawerTests", "Opens", ""), "Opens")]),
        Conditions =
        [
            new ConditionEntry { Conditions = "serial", Nature = ConditionNature.Natural, Runs = RunsOf(number, 1), Strips = ["C"], StripOf = [0], Milliseconds = [7] },
        ],
    };

    private static ImmutableArray<EntryRun> RunsOf(int number, int runs) =>
    [
        .. Enumerable.Range(0, runs).Select(run => new EntryRun(
            Noon.AddDays(number).AddMinutes(run), TimeSpan.FromMilliseconds(1500 + run), Completion.Completed, IsMassFailure: false)),
    ];
}
