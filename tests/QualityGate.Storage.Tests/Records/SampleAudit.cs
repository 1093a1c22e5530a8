using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Runs;
using QualityGate.Core.Shards;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Storage.Tests.Records;

/// <summary>A small audit in which every property of everything that is recorded has a value somewhere.</summary>
internal static class SampleAudit
{
    private static readonly SuiteId Shop = new("tests/Shop.Tests/Shop.Tests.csproj", "net10.0");
    private static readonly SuiteId Till = new("tests/Till.Tests/Till.Tests.csproj", "net8.0");
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(1));

    private static readonly TestId Pays = new(Shop, "Shop.CartTests", "Pays", "c0ffee");
    private static readonly TestId Adds = new(Shop, "Shop.CartTests", "Adds", "beef");
    private static readonly TestId Opens = new(Till, "Till.DrawerTests", "Opens", "d00d");

    public static AuditSubject Subject { get; } = new()
    {
        Target = "tests/Shop.Tests",
        ToolVersion = "0.1.0",
        Commit = "0123456789abcdef0123456789abcdef01234567",
        Tree = "76543210fedcba9876543210fedcba9876543210",
        Branch = "main",
        HasLocalChanges = true,
        Since = new ComparedCommit("main", "fedcba9876543210fedcba9876543210fedcba98"),
        StartedAt = Noon,
        Machine = new Machine("Debian GNU/Linux 13", "X64", 2, "10.0.100"),
        Settings = new RunSettings
        {
            Runs = 10,
            Conditions = [ConditionSet.Of(SerialCondition.Instance), ConditionSet.Of(ParallelCondition.Instance)],
            Unavailable = [new UnavailableConditions(ConditionSet.Of(OfflineCondition.Instance), "it is forbidden here", "ask for it")],
            Confirm = SuiteHost.Os,
            OrderProbes = 200,
            Profile = Profile.Standard,
            Screening = [ConditionSet.Of(AsConfiguredCondition.Instance)],
            UntilPower = new PowerTarget(0.95, 0.05),
            Shard = new Shard(2, 4, ShardSplit.Tests),
            Seed = 42,
        },
        RunKey = "github 4711",
        Parts = [new AuditPart(new Shard(1, 4, ShardSplit.Iterations), new Machine("Alpine Linux v3.22", "Arm64", 4, "10.0.200"), Noon)],
        Options = ["--filter", "Category!=Slow"],
        Cost = new RunCost(250, 7),
        Import = new ImportedHistory { Files = 3, Commits = 2, FilesWithoutCommit = 1, Unread = ["ci/4711/results.xml: this is no XML."] },
        Fixes =
        [
            new ProvenFix
            {
                Project = Till.Project,
                Framework = Till.Framework,
                Test = "Till.DrawerTests.Shuts",
                Row = "f00d",
                Cause = RootCause.RaceCondition,
                Commit = "89abcdef0123456789abcdef0123456789abcdef",
                HasLocalChanges = true,
                ProvedAt = Noon,
                Conditions = ConditionSet.Of(ParallelCondition.Instance),
                Company = Company.OwnClass,
                Before = new FailureRate(1, 20),
                After = new FailureRate(0, 126),
            },
        ],
    };

    public static GatePolicy Policy { get; } = new()
    {
        MinRuns = 10,
        MaxFlaky = 1,
        MaxFlakyMarkers = 2,
        AllowPartialScans = true,
        Profile = "nightly",
        Limits = [new RuleLimit(GateRule.FlakyRate, Limit.Of(0.05)), new RuleLimit(GateRule.UnreliableTests, Limit.Baseline)],
        Projects = [new ProjectPolicy { Match = "tests/Till.*/**", Limits = [new RuleLimit(GateRule.NewUnreliableTests, Limit.Of(3))] }],
        Undecided = UndecidedMeaning.Green,
        Hysteresis = 20,
    };

    public static GateFacts Facts { get; } = new()
    {
        Baseline = SampleBaseline.Whole,
        History = new HistoryStanding("main", 34, AuditBaseline.Empty with { AuditedAt = new DateTimeOffset(2026, 2, 28, 11, 0, 0, TimeSpan.Zero) }),
        Quarantine = new Quarantine
        {
            Entries =
            [
                new QuarantineEntry
                {
                    Id = "Shop.CartTests.Pays[c0ffee]",
                    Name = "Pays(card: \"gold\")",
                    Project = "tests/Shop.Tests/Shop.Tests.csproj",
                    Mode = QuarantineMode.Skip,
                    Cause = RootCause.RaceCondition,
                    Reason = "Two carts share a till.",
                    Owner = "till-team",
                    Issue = "https://example.org/7",
                    Added = new DateOnly(2026, 3, 1),
                    Expires = new DateOnly(2026, 3, 15),
                    When = [ConditionSet.Of(ParallelCondition.Instance)],
                    Rate = new FailureRate(1, 20),
                    CleanRuns = 126,
                    Signatures = ["0123456789ab"],
                    Place = new SourceLocation(".qualitygate/quarantine.json", 7),
                },
            ],
            Today = new DateOnly(2026, 3, 2),
        },
        Ci = new CiStanding([new MaskedFailure("QGC003", new SourceLocation(".github/workflows/ci.yml", 12), "0123456789abcdef")]),
    };

    public static ImmutableArray<RunEvent> Events { get; } = [.. Tell()];

    private static ProjectScan Scan => new()
    {
        Suite = Shop,
        IsProduct = true,
        Framework = TestFramework.XunitV2,
        Files = 12,
        Findings =
        [
            new StaticFinding
            {
                Rule = "QG2009",
                Title = "Ignored wait",
                Cause = RootCause.AsyncCoordination,
                Severity = FindingSeverity.Warning,
                Confidence = FindingConfidence.High,
                Message = "'Wait' says whether it succeeded.",
                Location = new SourceLocation("tests/Shop.Tests/CartTests.cs", 19),
                Column = 9,
                EndColumn = 23,
                Beside = [new SourceLocation("tests/Shop.Tests/CartTests.cs", 3)],
                Link = "https://example.org/QG2009",
                Frame = new CodeFrame(18, ["    {", "        paid.Wait(50);"]),
                Repair = new CodeRepair("Assert that the wait succeeded", "     {\n-        paid.Wait(50);\n+        Assert.True(paid.Wait(10_000));\n"),
                Tests = [new ConcernedTest(Pays.Class, Pays.Method, FindingReach.Helper)],
            },
        ],
        Markers = [new FlakyMarker { Test = Adds.WholeMethod, Kind = MarkerKind.Retry, Text = "[Retry(3)]", Location = new SourceLocation("tests/Shop.Tests/CartTests.cs", 30) }],
        Ingredients = [new TestIngredients(Pays.Class, Pays.Method, [Ingredient.Clock, Ingredient.Background]) { Around = [Ingredient.SharedState] }],
        Gaps = [new ScanGap(ScanGapKind.Generator, "A generator failed.", ["Maker: no luck"])],
    };

    private static IEnumerable<RunEvent> Tell()
    {
        yield return new RunEvent.Resumed(Noon.AddHours(1), Subject.Settings.Runs);
        yield return new RunEvent.FaultFound(new Fault
        {
            Kind = FaultKind.Build,
            Subject = "tests/Old.Tests/Old.Tests.csproj",
            Message = "The project does not build.",
            Details = ["Old.cs(3,1): error CS1002: ; expected"],
        });
        yield return new RunEvent.ProjectScanned(Scan);
        yield return new RunEvent.CiRead(SampleCi.Honesty);
        yield return new RunEvent.SourcesTraced(
        [
            new SourceFile
            {
                Path = "tests/Shop.Tests/CartTests.cs",
                Owners = ["@till-team", "mail@example.org"],
                Changed = new LastChange("89abcdef0123456789abcdef0123456789abcdef", Noon.AddDays(-2), "Ada"),
            },
        ]);
        yield return new RunEvent.SuiteDiscovered(new Discovery
        {
            Suite = Shop,
            Platform = TestPlatform.VSTest,
            Host = SuiteHost.Adapter,
            HostReason = HostReason.OnlyAdapter,
            Build = "5ca1ab1e",
            Tests =
            [
                new DiscoveredTest
                {
                    Id = Pays,
                    DisplayName = "Pays(card: \"gold\")",
                    Location = new SourceLocation("tests/Shop.Tests/CartTests.cs", 17),
                    Traits = [new Trait("Category", "Money")],
                    Age = CodeAge.Changed,
                },
                new DiscoveredTest { Id = Adds, DisplayName = "Shop.CartTests.Adds", SkipReason = "flaky" },
            ],
            Selection = new TestSelection.Only([Pays.WholeMethod, Adds]),
            Parallelism = DeclaredParallelism.Serial,
            FilteredOut = 3,
            InOtherShards = 2,
            Change = new SuiteChange
            {
                Scope = ChangeScope.AllTests,
                Reason = ChangeReason.NoProject,
                Files = ["README.md", "tests/Shop.Tests/CartTests.cs"],
                FileCount = 2,
                Selected = 2,
                Tests = 5,
            },
            SetAside = [new DiscoveredTest { Id = Pays with { Method = "Refunds" }, DisplayName = "Refunds(card: \"gold\")" }],
            Errors = ["Could not load Shop.Legacy."],
        });

        PlannedRun serial = new()
        {
            Number = 1,
            Suite = Shop,
            Conditions = ConditionSet.Of(SerialCondition.Instance),
            Tests = new TestSelection.Only([Pays.WholeMethod, Adds]),
            Seed = 17,
        };
        foreach (RunEvent happened in Run(serial, Noon, Completion.Completed, [Passed(Pays, "Pays(card: \"gold\")", 0), Skipped(Adds, 1)]))
            yield return happened;

        PlannedRun parallel = serial with { Number = 2, Conditions = ConditionSet.Of(ParallelCondition.Instance), Seed = 18 };
        foreach (RunEvent happened in Run(parallel, Noon.AddMinutes(1), Completion.TimedOut, [Failed(Pays, 1), Failed(Pays with { Ordinal = 1 }, 0)]))
            yield return happened;

        PlannedRun rest = parallel with { Number = 3, Tests = new TestSelection.Only([Adds]), Seed = 20, Continues = 2 };
        foreach (RunEvent happened in Run(rest, Noon.AddMinutes(1), Completion.Completed, [Skipped(Adds, 0)]))
            yield return happened;

        PlannedRun probe = serial with { Number = 4, Order = [Adds, Pays, Pays], Seed = 21, Purpose = RunPurpose.Probe };
        foreach (RunEvent happened in Run(probe, Noon.AddMinutes(1), Completion.Completed, [Skipped(Adds, 0), Passed(Pays, "Pays(card: \"gold\")", 1), Failed(Pays, 2) with { EarlierCalls = 1 }]))
            yield return happened;

        yield return new RunEvent.SuiteDiscovered(new Discovery
        {
            Suite = Till,
            Platform = TestPlatform.MicrosoftTestingPlatform,
            Tests = [new DiscoveredTest { Id = Opens, DisplayName = "Opens" }],
        });
        PlannedRun other = new() { Number = 1, Suite = Till, Conditions = ConditionSet.Of(AsConfiguredCondition.Instance), Seed = 19, Host = SuiteHost.Os, Isolation = Isolation.SameProcess };
        yield return new RunEvent.RunStarted(other, Noon.AddMinutes(2));
        yield return new RunEvent.TestObserved(other, Passed(Opens, "Opens", 0));
        foreach (RunEvent happened in Run(other, Noon.AddMinutes(2), Completion.Completed, [Failed(Opens, 0)]).Skip(1))
            yield return happened;
        yield return new RunEvent.Ended(Ending.Cancelled);
    }

    private static IEnumerable<RunEvent> Run(PlannedRun planned, DateTimeOffset at, Completion completion, ImmutableArray<Observation> seen) =>
    [
        new RunEvent.RunStarted(planned, at),
        .. seen.Select(observation => new RunEvent.TestObserved(planned, observation)),
        new RunEvent.RunEnded(new SuiteRun
        {
            Planned = planned,
            Completion = completion,
            Reason = completion == Completion.Completed ? null : "No test ended for 30 s.",
            StartedAt = at,
            Duration = TimeSpan.FromTicks(15_000_007),
            Observations = seen,
            InFlight = completion == Completion.Completed ? [] : [Adds],
            Leftovers = completion == Completion.Completed ? [] : [new Leftover("sleep", Pays), new Leftover("node", Test: null)],
            Errors = completion == Completion.Completed ? [] : ["A collection fixture threw."],
        }),
    ];

    private static Observation Passed(TestId test, string name, int order) => new()
    {
        Test = test,
        DisplayName = name,
        Outcome = Outcome.Passed,
        StartOrder = order,
        StartedAfter = TimeSpan.FromTicks(123),
        Duration = TimeSpan.FromTicks(4_567_890),
        Output = "paid",
    };

    private static Observation Skipped(TestId test, int order) => new()
    {
        Test = test,
        DisplayName = test.FullName,
        Outcome = Outcome.Skipped,
        StartOrder = order,
        SkipReason = "flaky",
    };

    private static Observation Failed(TestId test, int order) => new()
    {
        Test = test,
        DisplayName = "Pays(card: \"gold\")",
        Outcome = Outcome.Failed,
        StartOrder = order,
        Duration = TimeSpan.FromMilliseconds(12.5),
        Failure = Failure.Of("System.TimeoutException", "Timed out after 00:00:30.", "   at Shop.CartTests.Pays() in /src/CartTests.cs:line 17"),
    };
}
