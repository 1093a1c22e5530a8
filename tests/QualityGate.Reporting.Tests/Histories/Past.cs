using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Tests.Histories;

/// <summary>A history of sixteen days of one suite, with a test of every standing.</summary>
internal static class Past
{
    public static SuiteId Suite { get; } = new("tests/Shop.Tests/Shop.Tests.csproj", "net10.0");

    public static DateTimeOffset FirstDay { get; } = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>By the class that each belongs to.</summary>
    public static History History { get; } = History.Of(
    [
        .. Enumerable.Range(0, 8).Select(day => Entry(day, EntrySource.Audit, "PPPPPPPPPP", "PPPPPPPPPP", "FFFFFFFFFF", "PPPPPPPPPP")),
        .. Enumerable.Range(8, 6).Select(day => Entry(day, EntrySource.Audit, "PPPFPPPPPP", "PPPPPPPPPP", "PPPPPPPPPP", "PPPPPPPPPP")),
        Entry(14, EntrySource.ResultFile, "P", "P", "P", "P"),
        Entry(15, EntrySource.ResultFile, "P", "F", "P", "P") with { Code = CodeOf(14) },
    ]);

    public static TestId IdOf(string method) => new(Suite, "Shop.Tests.CartTests", method, "");

    private static HistoryEntry Entry(int day, EntrySource source, params string[] strips)
    {
        string[] methods = ["Flaky", "Hostile", "Mended", "Steady"];
        return new HistoryEntry
        {
            Origin = day.ToString("x32", System.Globalization.CultureInfo.InvariantCulture),
            Source = source,
            At = FirstDay.AddDays(day),
            Target = "Shop.sln",
            Code = CodeOf(day),
            Machine = source == EntrySource.Audit ? new Machine("Debian GNU/Linux 12", "X64", 2, "10.0.100") : null,
            Suites =
            [
                new SuiteEntry
                {
                    Suite = Suite,
                    Roster = new Roster([.. methods.Select(method => new RosterTest(IdOf(method), method == "Hostile" ? "Hostile(\u001b[31m\n##vso[task.complete])" : $"Shop.Tests.CartTests.{method}"))]),
                    Conditions =
                    [
                        new ConditionEntry
                        {
                            Conditions = source == EntrySource.Audit ? "serial" : "asconfigured",
                            Nature = ConditionNature.Natural,
                            Runs = [.. strips[0].Select((_, run) => new EntryRun(FirstDay.AddDays(day).AddMinutes(run), TimeSpan.FromSeconds(40), Completion.Completed, IsMassFailure: day == 3 && run == 9))],
                            Strips = [.. strips],
                            StripOf = [0, 1, 2, 3],
                            Milliseconds = [.. strips.Select(strip => 120 * strip.Length)],
                        },
                    ],
                    Verdicts =
                    [
                        .. strips.Index()
                            .Where(strip => source == EntrySource.Audit && strip.Item.Contains('F', StringComparison.Ordinal))
                            .Select(strip => new EntryVerdict(strip.Index, strip.Item.Contains('P', StringComparison.Ordinal) ? PastVerdict.Flaky : PastVerdict.Broken, RootCause.RaceCondition)),
                    ],
                    Failures =
                    [
                        .. strips.Index()
                            .Where(strip => strip.Item.Contains('F', StringComparison.Ordinal))
                            .Select(strip => new EntryFailure(strip.Index, 0, new FailureKind("0123456789ab", "System.TimeoutException", "Too late."), strip.Item.Count(letter => letter == 'F'))),
                    ],
                },
            ],
        };
    }

    private static CodeVersion CodeOf(int day) => new() { Commit = $"{day:d2}aaaaaaaaaabbbbbbbbbbccccccccccdddddddd", Tree = $"tree-{day}", Branch = "main" };
}
