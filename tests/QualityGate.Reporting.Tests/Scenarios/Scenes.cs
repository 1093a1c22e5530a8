using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Reporting.Tests.Scenarios;

/// <summary>The scenarios of the snapshots.</summary>
internal static class Scenes
{
    private const string Clean = "PPPPPPPPPP";
    private const string Ns = "AgentTasks.Tests.";

    /// <summary>Tests that never fail.</summary>
    internal static readonly ImmutableArray<Specimen> Stable =
    [
        Specimen.Of(Ns + "RegisterTests", "Registers_a_task", Clean, Clean),
        Specimen.Of(Ns + "RegisterTests", "Refuses_the_same_name_twice", Clean, Clean),
        Specimen.Of(Ns + "CleanUpTests", "Cleans_up_completed_tasks", Clean, Clean),
    ];

    /// <summary>Nothing fails.</summary>
    public static Scenario Calm { get; } = Scenario.Of(Stable);

    /// <summary>One race, seen in parallel only.</summary>
    public static Scenario OneFlake { get; } = Scenario.Of(
    [
        .. Stable,
        Specimen.Of(Ns + "ListingTests", "Lists_running_tasks", Clean, "PFPPFPPFPF", Failures.CollectionModified),
    ]);

    /// <summary>Only what has changed was run: a few tests of one suite, all of another, none of a third.</summary>
    public static Scenario Narrowed => NarrowedScene.Narrowed;

    /// <summary>Three tests that were mended: one still is, one fails again, and one is gone.</summary>
    public static Scenario Mended { get; } = OneFlake with
    {
        Fixes =
        [
            FixOf("RegisterTests.Registers_a_task", RootCause.AsyncCoordination, new FailureRate(3, 50), new FailureRate(0, 66)),
            FixOf("ListingTests.Lists_running_tasks", RootCause.RaceCondition, new FailureRate(1, 20), new FailureRate(0, 126)) with { HasLocalChanges = true },
            FixOf("GoneTests.Is_gone|for good", RootCause.Unclassified, new FailureRate(10, 10), new FailureRate(0, 10)) with { Commit = null },
        ],
    };

    /// <summary>Something of everything: every cause that signatures can show, and every verdict.</summary>
    public static Scenario Dozen { get; } = new()
    {
        Options = ["--filter", "Category!=Slow"],
        Suites =
        [
            new SuiteScenario
            {
                FilteredOut = 7,
                Specimens =
                [
                    .. Stable,
                    Specimen.Of(Ns + "ListingTests", "Lists_running_tasks", Clean, "PFPPFPPFPF", Failures.CollectionModified),
                    Specimen.Of(Ns + "RegistryTests", "Counts_what_runs", Clean, "PPPPFPPPPP"),
                    Specimen.Of(Ns + "RegistryTests", "Fails_beside_others", Clean, "FFFFFFFFFF"),
                    Specimen.Of(Ns + "CancelTests", "Cancels_one", "PFPPPPPFPP", "PFPPPPPPFP", Failures.Cancelled),
                    Specimen.Of(Ns + "TimingTests", "Unregisters_quickly", "PPPPPFPPPP", "PFPFPPPPFP", Failures.ElapsedTooLong),
                    Specimen.Of(Ns + "RemoteTests", "Asks_the_server", "PPFPPPPPPP", "PPPPPPPPFP", Failures.ConnectionRefused),
                    Specimen.Of(Ns + "StoreTests", "Loads", "PPPFPPPPPP", "PPPPFFPPPP", Failures.FixtureThrew),
                    Specimen.Of(Ns + "StoreTests", "Saves", "PPPFPPPPPP", "PPPPFFPPPP", Failures.FixtureThrew),
                    Specimen.Of(Ns + "StoreTests", "Deletes", "PPPFPPPPPP", "PPPPFFPPPP", Failures.FixtureThrew),
                    Specimen.Of(Ns + "RegistryTests", "Starts_empty", "PPPPPFPPPP", Clean),
                    Specimen.Of(Ns + "WaitTests", "Waits_for_all", "PPPPPPPPHP", Clean, Failures.Hung),
                    Specimen.Of(Ns + "OrderTests", "Always_fails", "FFFFFFFFFF", "FFFFFFFFFF"),
                    Specimen.Of(Ns + "OldTests", "Is_skipped", "SSSSSSSSSS", "SSSSSSSSSS") with { SkipReason = "flaky, see #12 @someone" },
                    Specimen.Of(Ns + "RegisterTests", "Accepts", Clean, Clean) with
                    {
                        DisplayName = Ns + "RegisterTests.Accepts(name: \"a|b\", tags: [\"<x>\", `y`])",
                        Traits = [new Trait("Category", "Flaky")],
                    },
                    Specimen.Of(Ns + "GhostTests", "Comes_and_goes", "PPPPPPPPP.", "PPPP.PPPPP") with { Line = null },
                ],
            },
        ],
    };

    /// <summary>One project does not build, another has no tests, and the runs of the third were cut short.</summary>
    public static Scenario Troubled { get; } = new()
    {
        Target = "AgentTasks.sln",
        Ending = Ending.Cancelled,
        Faults =
        [
            new Fault
            {
                Kind = FaultKind.Build,
                Subject = "tests/Broken.Tests/Broken.Tests.csproj",
                Message = "The project does not build: 2 errors.",
                Details =
                [
                    "tests/Broken.Tests/Thing.cs(7,13): error CS1002: ; expected",
                    "tests/Broken.Tests/Thing.cs(9,5): error CS0103: The name 'registry' does not exist in the current context",
                ],
            },
            new Fault { Kind = FaultKind.NoTests, Subject = "tests/Empty.Tests/Empty.Tests.csproj", Message = "The project has no tests." },
        ],
        Suites =
        [
            new SuiteScenario
            {
                DiscoveryErrors = ["The theory data of Loads_all threw: System.IO.FileNotFoundException"],
                Unfinished = ImmutableDictionary<int, (Completion, string)>.Empty
                    .Add(2, (Completion.Voided, "The test host could not be started: no space left on device."))
                    .Add(3, (Completion.Crashed, "The test process ended with exit code 134."))
                    .Add(4, (Completion.Cancelled, "The audit was cancelled.")),
                Specimens =
                [
                    Specimen.Of(Ns + "RegisterTests", "Registers_a_task", "PP", ".P"),
                    Specimen.Of(Ns + "RegisterTests", "Refuses_the_same_name_twice", "PC", "..", Failures.Hung),
                ],
            },
        ],
    };

    /// <summary>One outside cause brings most tests down at once.</summary>
    public static Scenario Outage { get; } = Scenario.Of(
    [
        .. Enumerable.Range(1, 12).Select(i =>
            Specimen.Of(Ns + "RemoteTests", $"Asks_the_server_{i:00}", "PPPPPPFPPP", "PPPPPPFPPP", Failures.ConnectionRefused)),
        .. Stable,
    ]);

    /// <summary>A suite that declares to be serial, forced to run in parallel.</summary>
    public static Scenario Forced { get; } = new()
    {
        Suites =
        [
            new SuiteScenario
            {
                Parallelism = DeclaredParallelism.Serial,
                Specimens = [.. Stable, Specimen.Of(Ns + "ListingTests", "Lists_running_tasks", Clean, "PFPPFPPFPF", Failures.CollectionModified)],
            },
            new SuiteScenario
            {
                Id = new SuiteId("tests/AgentTasks.Files.Tests/AgentTasks.Files.Tests.csproj", "net10.0"),
                Parallelism = DeclaredParallelism.Serial,
                SideBySide = SideBySide.InTwoProcesses,
                Specimens = Stable,
            },
        ],
    };

    /// <summary>Runs that end in ugly ways: one test hangs, one kills its process, some third thing does too, and nobody ends its children.</summary>
    public static Scenario Ugly { get; } = new()
    {
        Runs = 4,
        Suites =
        [
            new SuiteScenario
            {
                Unfinished = ImmutableDictionary<int, (Completion, string)>.Empty
                    .Add(1, (Completion.Crashed, $"The test process was aborted (signal 6, SIGABRT) before its tests had finished, while {Ns}ExitTests.Ends_the_program was running. Process terminated."))
                    .Add(2, (Completion.TimedOut, $"Still running after 300 s: {Ns}WaitTests.Waits_for_ever."))
                    .Add(3, (Completion.Crashed, $"The test process was aborted (signal 6, SIGABRT) before its tests had finished, while {Ns}ExitTests.Ends_the_program was running. Process terminated."))
                    .Add(4, (Completion.TimedOut, $"Still running after 300 s: {Ns}WaitTests.Waits_for_ever."))
                    .Add(8, (Completion.Crashed, $"The test process was aborted (signal 6, SIGABRT) before its tests had finished, while {Ns}RegisterTests.Registers_a_task was running. Object is disposed.")),
                Leftovers = [new Leftover("node", new TestId(new SuiteId("tests/AgentTasks.Tests/AgentTasks.Tests.csproj", "net10.0"), Ns + "RegisterTests", "Registers_a_task", "1")), new Leftover("sleep", Test: null)],
                Specimens =
                [
                    Specimen.Of(Ns + "RegisterTests", "Registers_a_task", "PPPP", "PPPp"),
                    Specimen.Of(Ns + "ExitTests", "Ends_the_program", "CCc-", "PPPP", Failures.Ended),
                    Specimen.Of(Ns + "WaitTests", "Waits_for_ever", "pPPP", "HHh-", Failures.Hung),
                    Specimen.Of(Ns + "StoreTests", "Saves", "ppPP", "ppPP"),
                ],
            },
        ],
    };

    /// <summary>Flaky tests that were checked once more by <c>dotnet test</c>, each with another result.</summary>
    public static Scenario Checked { get; } = new()
    {
        Confirm = SuiteHost.Os,
        Suites =
        [
            new SuiteScenario
            {
                Host = SuiteHost.Adapter,
                Specimens =
                [
                    .. Stable,
                    Specimen.Of(Ns + "ListingTests", "Lists_running_tasks", Clean, "PFPPFPPFPF", Failures.CollectionModified) with { Elsewhere = "PPFPPFFPPPP" },
                    Specimen.Of(Ns + "RegistryTests", "Fails_beside_others", Clean, "FFFFFFFFFF") with { Elsewhere = "FFFFFFFFFFP" },
                    Specimen.Of(Ns + "RegistryTests", "Counts_what_runs", Clean, "PPPPFPPPPP") with { Elsewhere = "PPPPPPPPPPP" },
                    Specimen.Of(Ns + "RegistryTests", "Starts_empty", Clean, "FPFPFPFPFP") with { Elsewhere = "PPPPPPPPPPP" },
                    Specimen.Of(Ns + "TimingTests", "Unregisters_quickly", Clean, "PFFFFFFFFP", Failures.ElapsedTooLong) with { Elsewhere = "FFFFFFFFFFP" },
                    Specimen.Of(Ns + "WaitTests", "Waits_for_all", Clean, "PPPPPPPPHP", Failures.Hung) with { Elsewhere = "..........." },
                ],
            },
        ],
    };

    /// <summary>Tests that depend on those before them, as probes have proved; and one of which it is not settled.</summary>
    public static Scenario Ordered { get; } = new()
    {
        OrderProbes = 60,
        Suites =
        [
            new SuiteScenario
            {
                Host = SuiteHost.Adapter,
                Specimens =
                [
                    Specimen.Of(Ns + "ConfigTests", "Sets_the_culture", Clean, Clean),
                    Specimen.Of(Ns + "ConfigTests", "Fills_the_cache", Clean, Clean),
                    Specimen.Of(Ns + "RegistryTests", "Starts_empty", "FFFFFFFFFF", Clean),
                    Specimen.Of(Ns + "ReportTests", "Formats_a_date", Clean, Clean),
                    Specimen.Of(Ns + "StoreTests", "Creates_the_folder", Clean, Clean),
                    Specimen.Of(Ns + "StoreTests", "Opens_once", Clean, Clean),
                    Specimen.Of(Ns + "CacheTests", "Reads_what_is_there", Clean, Clean),
                ],
                Probes =
                [
                    .. Repeat("2 P", "1 2 F"),
                    .. Repeat("1 0 2 P", "1 2 F"),
                    .. Repeat("3 P", "0 3 F"),
                    .. Repeat("4 P", "again 4 F"),
                    .. Repeat("6 F", "1 6 P"),
                    "5 P", "again 5 F",
                ],
                SecondCalls = "PPPPFFP",
            },
        ],
    };

    /// <summary>Nothing was found.</summary>
    public static Scenario Nothing { get; } = new();

    /// <summary>Analyzers flag a flaky test, a stable one and product code; one generator failed.</summary>
    public static Scenario Flagged { get; } = Scenario.Of(
    [
        .. Stable,
        Specimen.Of(Ns + "CancelTests", "Cancels_one", "PFPPPPPFPP", "PFPPPPPPFP", Failures.Cancelled),
    ]) with
    {
        Scans = [FlaggedCode.Tests, FlaggedCode.Product],
    };

    /// <summary>What a baseline of last week makes of today.</summary>
    public static Scenario Ratcheted => GateScenes.Ratcheted;

    /// <summary>The same against a history.</summary>
    public static Scenario Remembered => GateScenes.Remembered;

    /// <summary>Nobody has accepted anything, and projects have limits of their own.</summary>
    public static Scenario Unaccepted => GateScenes.Unaccepted;

    /// <inheritdoc cref="QuarantineScenes.Quarantined"/>
    public static Scenario Quarantined => QuarantineScenes.Quarantined;

    /// <inheritdoc cref="QuarantineScenes.Sheltered"/>
    public static Scenario Sheltered => QuarantineScenes.Sheltered;

    /// <summary>As many flaky tests as asked for, each failing in its own way.</summary>
    public static Scenario Crowd(int tests) => Scenario.Of(
    [
        .. Enumerable.Range(0, tests).Select(i => Specimen.Of(
            $"{Ns}Crowd{i % 25}Tests",
            $"Does_number_{i}",
            Strip(i),
            Strip((i * 7) + 3),
            i % 3 == 0 ? Failures.CollectionModified : i % 3 == 1 ? Failures.ConnectionRefused : Failures.LostUpdate)),
    ]);

    /// <summary>Three rows of one test that are flaky alike, two of them with names that never end, beside one that is not.</summary>
    public static Scenario Rows => RowScene.Rows;

    private static ProvenFix FixOf(string test, RootCause cause, FailureRate before, FailureRate after) => new()
    {
        Project = "tests/AgentTasks.Tests/AgentTasks.Tests.csproj",
        Framework = "net10.0",
        Test = Ns + test,
        Cause = cause,
        Commit = "77aa9c1d04be77a1c0ffee5eed5a1ad0123456789",
        ProvedAt = Scenario.Start.AddDays(-3),
        Conditions = ConditionSet.Of(ParallelCondition.Instance),
        Company = Company.OwnClass,
        Before = before,
        After = after,
    };

    public static Scenario Named(string name) => (Scenario)typeof(Scenes).GetProperty(name)!.GetValue(null)!;

    // So often that nobody takes it for chance.
    private static IEnumerable<string> Repeat(params string[] probes) => Enumerable.Repeat(probes, 10).SelectMany(turn => turn);

    private static string Strip(int pattern) =>
        string.Concat(Enumerable.Range(0, 10).Select(run => ((pattern >> run) & 1) == 1 || run == pattern % 10 ? 'F' : 'P'));
}
