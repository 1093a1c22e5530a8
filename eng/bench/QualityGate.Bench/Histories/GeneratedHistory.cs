using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Bench.Histories;

/// <summary>
/// A history like that of a busy repository: in every twentieth audit a test has been added, one test in a hundred is flaky at rates
/// from 2 % to 30 %, one in two hundred is skipped, durations are never the same. Equal seeds make equal histories.
/// </summary>
internal sealed class GeneratedHistory(int entries, int tests)
{
    private const int Runs = 10;
    private const int TestsPerClass = 20;
    private const int AuditsPerNewTest = 20;

    private static readonly SuiteId Suite = new("tests/Orders.Tests/Orders.Tests.csproj", "net10.0");
    private static readonly DateTimeOffset Begin = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Random _chance = new(1);

    public IEnumerable<HistoryEntry> Entries()
    {
        Roster roster = RosterOf(tests);
        for (int number = 0; number < entries; number++)
        {
            if (number % AuditsPerNewTest == 0)
                roster = RosterOf(tests + (number / AuditsPerNewTest));
            yield return EntryOf(number, roster);
        }
    }

    private static Roster RosterOf(int count) => new(
    [
        .. Enumerable.Range(0, count)
            .Select(number => new TestId(Suite, $"Orders.Tests.Features.Area{number / TestsPerClass / 10}.OrderHandling{number / TestsPerClass}Tests", $"Order_InState{number}_IsHandledAsThePolicySays", Guid(number)))
            .Order()
            .Select(test => new RosterTest(test, test.FullName)),
    ]);

    // As adapters have it: a digest, of which no two have anything in common.
    private static string Guid(int number) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(number)))[..32];

    private HistoryEntry EntryOf(int number, Roster roster)
    {
        DateTimeOffset at = Begin.AddHours(number * 4);
        ConditionEntry serial = ConditionsOf("serial", at, roster);
        ConditionEntry parallel = ConditionsOf("parallel", at.AddMinutes(20), roster);
        int[] failing = [.. Enumerable.Range(0, roster.Tests.Length).Where(place => IsFailing(serial, place) || IsFailing(parallel, place))];
        return new HistoryEntry
        {
            Origin = number.ToString("x32", CultureInfo.InvariantCulture),
            Source = EntrySource.Audit,
            At = at,
            Target = "Orders.sln",
            Code = new CodeVersion { Commit = $"{number:x40}", Tree = $"{number + 1:x40}", Branch = "main" },
            Machine = new Machine("Debian GNU/Linux 12", "X64", 2, "10.0.100"),
            Suites =
            [
                new SuiteEntry
                {
                    Suite = Suite,
                    Roster = roster,
                    Conditions = [parallel, serial],
                    Verdicts = [.. failing.Select(place => new EntryVerdict(place, PastVerdict.Flaky, RootCause.RaceCondition))],
                    Failures = [.. failing.Select(place => new EntryFailure(place, IsFailing(parallel, place) ? 0 : 1, new FailureKind(Guid(place)[..12], "System.TimeoutException", $"Order {place} was not handled within 5 s."), 1))],
                },
            ],
        };
    }

    private static bool IsFailing(ConditionEntry conditions, int place) => conditions.Strips[conditions.StripOf[place]].Contains('F', StringComparison.Ordinal);

    private ConditionEntry ConditionsOf(string name, DateTimeOffset at, Roster roster)
    {
        string[] strips = [.. roster.Tests.Select(test => StripOf(NumberOf(test.Id)))];
        Dictionary<string, int> numbers = strips.Distinct().Index().ToDictionary(strip => strip.Item, strip => strip.Index);
        return new ConditionEntry
        {
            Conditions = name,
            Nature = ConditionNature.Natural,
            Runs = [.. Enumerable.Range(0, Runs).Select(run => new EntryRun(at.AddMinutes(run), TimeSpan.FromMilliseconds(40_000 + _chance.Next(5_000)), Completion.Completed, IsMassFailure: false))],
            Strips = [.. strips.Distinct()],
            StripOf = [.. strips.Select(strip => numbers[strip])],
            Milliseconds = [.. roster.Tests.Select((_, place) => (place % 50 * 4) + _chance.Next(30))],
        };
    }

    private static int NumberOf(TestId test) => int.Parse(test.Method.Split('_')[1]["InState".Length..], CultureInfo.InvariantCulture);

    private string StripOf(int test) => test switch
    {
        _ when test % 200 == 7 => new string('S', Runs),
        _ when test % 100 == 13 => string.Concat(Enumerable.Range(0, Runs).Select(_ => _chance.NextDouble() < 0.02 + (test / 100 % 8 * 0.04) ? 'F' : 'P')),
        _ => new string('P', Runs),
    };
}
