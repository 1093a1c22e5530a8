using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.PageBench;

/// <summary>An audit of many tests, made as audits are made: runs are folded into a ledger and examined.</summary>
internal static class LargeAudit
{
    private const int Runs = 10;

    private static readonly SuiteId Suite = new("tests/Large.Tests/Large.Tests.csproj", "net10.0");

    private static readonly ImmutableArray<ConditionSet> Conditions = [ConditionSet.Of(SerialCondition.Instance), ConditionSet.Of(ParallelCondition.Instance)];

    private static readonly DateTimeOffset Start = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    /// <param name="tests">How many there are.</param>
    /// <param name="flaky">How many of them are flaky, each in its own runs and with a message of its own.</param>
    public static Conclusion Of(int tests, int flaky)
    {
        ImmutableArray<DiscoveredTest> discovered = [.. Enumerable.Range(0, tests).Select(Discovered)];
        Ledger ledger = Ledger.Empty([new Discovery { Suite = Suite, Platform = TestPlatform.VSTest, Parallelism = DeclaredParallelism.Parallel, Tests = discovered }]);
        for (int number = 1; number <= 2 * Runs; number++)
            ledger = ledger.With(Run(number, discovered, flaky));
        return Gate.Conclude(Auditor.Examine(Subject, ledger, [], [], Ending.Finished), new GatePolicy { MinRuns = Runs });
    }

    private static DiscoveredTest Discovered(int test) => new()
    {
        Id = new TestId(Suite, $"Large.Tests.Area{test / 500}.Class{test / 20}Tests", $"A_thing_numbered_{test}_does_what_it_should", "1"),
        DisplayName = $"Large.Tests.Area{test / 500}.Class{test / 20}Tests.A_thing_numbered_{test}_does_what_it_should",
        Location = new SourceLocation($"tests/Large.Tests/Area{test / 500}/Class{test / 20}Tests.cs", 10 + (test % 20 * 9)),
    };

    private static SuiteRun Run(int number, ImmutableArray<DiscoveredTest> tests, int flaky) => new()
    {
        Planned = new PlannedRun { Number = number, Suite = Suite, Conditions = Conditions[number % 2], Tests = new TestSelection.Everything(), Seed = number },
        Completion = Completion.Completed,
        StartedAt = Start.AddMinutes(number),
        Duration = TimeSpan.FromSeconds(20),
        Observations = [.. tests.Select((test, place) => Seen(test, place, Fails(place, number, flaky)))],
    };

    // One to four runs in ten, spread by two primes so that no two neighbours fail alike.
    private static bool Fails(int test, int run, int flaky) => test < flaky && ((test * 7919L) + (run * 104729L)) % 10 <= test % 4;

    private static Observation Seen(DiscoveredTest test, int place, bool fails) => new()
    {
        Test = test.Id,
        DisplayName = test.DisplayName,
        Outcome = fails ? Outcome.Failed : Outcome.Passed,
        Duration = TimeSpan.FromMilliseconds(4),
        StartOrder = place,
        Failure = fails ? Failure.Of("Xunit.Sdk.EqualException", $"Assert.Equal() Failure: Values differ\nExpected: {Letters(place)}\nActual:   nothing", $"   at {test.Id.FullName}() in tests/Large.Tests/Tests.cs:line 31") : null,
    };

    // Numbers are masked where failures are compared; letters keep one test's from another's.
    private static string Letters(int number) => string.Concat($"{number}".Select(digit => (char)('a' + digit - '0')));

    private static AuditSubject Subject => new()
    {
        Target = "tests/Large.Tests/Large.Tests.csproj",
        ToolVersion = "bench",
        StartedAt = Start,
        Machine = new Machine("Linux", "X64", 2, "10.0"),
        Settings = new RunSettings { Runs = Runs, Conditions = Conditions, Seed = 1 },
    };
}
