using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>
/// A history of one suite, a day for each entry, written so that a test reads at a glance:
/// <c>HistoryScript.Empty.Audit("code", "A:PPFP B:PPPP", "A:Flaky")</c>.
/// </summary>
internal sealed record HistoryScript
{
    public static DateTimeOffset FirstDay { get; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static HistoryScript Empty { get; } = new();

    public static SuiteId Suite { get; } = new("tests/Shop.Tests/Shop.Tests.csproj", "net10.0");

    public ImmutableArray<HistoryEntry> Entries { get; private init; } = [];

    public History History => History.Of(Entries);

    public static TestId IdOf(string test) => new(Suite, "Shop.OrderTests", test.Split('[')[0], test.Contains('[', StringComparison.Ordinal) ? test.Split('[', ']')[1] : "");

    public TestTrend TrendOf(string test) => Trends.Of(History).Single(trend => trend.Test == IdOf(test));

    /// <summary>An audit of that code under <c>serial</c>. Strips are letters of <see cref="Outcomes.ToLetter"/>; who has no verdict was stable.</summary>
    public HistoryScript Audit(string? tree, string strips, string verdicts = "") => With(EntrySource.Audit, tree, strips, verdicts);

    /// <summary>The same, so many times, each of new code.</summary>
    public HistoryScript Audits(int count, string strips, string verdicts = "") =>
        Enumerable.Range(0, count).Aggregate(this, (script, _) => script.Audit($"tree-{script.Entries.Length}", strips, verdicts));

    /// <summary>The result file of another tool: one run.</summary>
    public HistoryScript File(string? tree, string strips) => With(EntrySource.ResultFile, tree, strips, "");

    /// <summary>The latest entry, changed.</summary>
    public HistoryScript But(Func<HistoryEntry, HistoryEntry> change) => this with { Entries = [.. Entries[..^1], change(Entries[^1])] };

    public HistoryScript ButConditions(Func<ConditionEntry, ConditionEntry> change) => But(entry => entry with
    {
        Suites = [.. entry.Suites.Select(suite => suite with { Conditions = [.. suite.Conditions.Select(change)] })],
    });

    private HistoryScript With(EntrySource source, string? tree, string strips, string verdicts)
    {
        (string Name, string Strip)[] tests = [.. Pairs(strips).OrderBy(test => IdOf(test.Name))];
        int runs = tests.Max(test => test.Strip.Length);
        DateTimeOffset at = FirstDay.AddDays(Entries.Length);
        return this with
        {
            Entries = Entries.Add(new HistoryEntry
            {
                Origin = Entries.Length.ToString("x32", System.Globalization.CultureInfo.InvariantCulture),
                Source = source,
                At = at,
                Target = "Shop.sln",
                Code = new CodeVersion { Commit = tree is null ? null : $"commit-{tree}", Tree = tree, Branch = "main" },
                Suites =
                [
                    new SuiteEntry
                    {
                        Suite = Suite,
                        Roster = new Roster([.. tests.Select(test => new RosterTest(IdOf(test.Name), test.Name))]),
                        Conditions =
                        [
                            new ConditionEntry
                            {
                                Conditions = "serial",
                                Nature = ConditionNature.Natural,
                                Runs = [.. Enumerable.Range(0, runs).Select(run => new EntryRun(at.AddMinutes(run), TimeSpan.FromSeconds(1), Completion.Completed, IsMassFailure: false))],
                                Strips = [.. tests.Select(test => test.Strip.PadRight(runs, '.'))],
                                StripOf = [.. Enumerable.Range(0, tests.Length)],
                                Milliseconds = [.. tests.Select(test => test.Strip.Length * 100)],
                            },
                        ],
                        Verdicts =
                        [
                            .. Pairs(verdicts)
                                .Select(verdict => new EntryVerdict(Array.FindIndex(tests, test => test.Name == verdict.Name), Enum.Parse<PastVerdict>(verdict.Strip), RootCause.RaceCondition))
                                .OrderBy(verdict => verdict.Place),
                        ],
                    },
                ],
            }),
        };
    }

    private static IEnumerable<(string Name, string Strip)> Pairs(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => (pair.Split(':')[0], pair.Split(':')[1]));
}
