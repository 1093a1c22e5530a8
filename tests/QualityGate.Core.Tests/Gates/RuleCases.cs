using QualityGate.Core.Audits;
using QualityGate.Core.Baselines;
using QualityGate.Core.Gates;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Suites;
using QualityGate.Core.Tests.Quarantines;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Gates;

/// <summary>Every condition that a policy can set.</summary>
internal static class RuleCases
{
    private static readonly SuiteScript Calm = SuiteScript.Of("A", "B").Times(4, script => script.Run(Under.Serial, "A:P B:P").Run(Under.Parallel, "A:P B:P"));

    private static readonly SuiteScript Flaky = Calm.Run(Under.Serial, "A:F B:P");

    private static readonly Audit CalmAudit = Read(Calm);

    private static readonly GateFacts Known = new() { Baseline = BaselineScript.Of(CalmAudit) };

    private static readonly QuarantineEntry Entry = Entries.Of("Shop.OrderTests.A");

    private static readonly MaskedFailure Masked = new("QGC003", new SourceLocation(".github/workflows/ci.yml", 12), "0123456789abcdef");

    public static ImmutableArray<RuleCase> All { get; } =
    [
        new()
        {
            Rule = GateRule.ValidRuns,
            Limit = Limit.Of(5),
            Broken = (CalmAudit, GateFacts.None),
            Otherwise = GateStatus.Undecided,
            Met = (Read(Calm.Run(Under.Serial, "A:P B:P").Run(Under.Parallel, "A:P B:P")), GateFacts.None),
        },
        new()
        {
            Rule = GateRule.NewUnreliableTests,
            Limit = Limit.Of(0),
            Broken = (Read(Flaky), Known),
            Met = (Read(Flaky), new GateFacts { Baseline = BaselineScript.Of(Flaky) }),
        },
        new()
        {
            Rule = GateRule.SurvivedRuns,
            Limit = Limit.Of(4),
            Broken = (Read(SuiteScript.Of("A", "B", "New").Times(4, script => script.Run(Under.Serial, "A:P B:P New:P").Run(Under.Parallel, "A:P B:P New:P")).Run(Under.Serial, "A:P B:P New:F")), Known),
            Met = (Read(SuiteScript.Of("A", "B", "New").Times(4, script => script.Run(Under.Serial, "A:P B:P New:P").Run(Under.Parallel, "A:P B:P New:P"))), Known),
            Unknown = (CalmAudit, GateFacts.None),
            UnknownLimit = Limit.Of(100),
        },
        new()
        {
            Rule = GateRule.BrokenTests,
            Limit = Limit.Of(0),
            Broken = (Read(SuiteScript.Of("A", "B").Times(4, script => script.Run(Under.Serial, "A:F B:P").Run(Under.Parallel, "A:F B:P"))), GateFacts.None),
            Met = (CalmAudit, GateFacts.None),
        },
        new()
        {
            Rule = GateRule.UnreliableTests,
            Limit = Limit.Baseline,
            Broken = (Read(Flaky), Known),
            Met = (Read(Flaky), new GateFacts { Baseline = BaselineScript.Of(Flaky) }),
        },
        new()
        {
            Rule = GateRule.FlakyRate,
            Limit = Limit.Of(0.5),
            Broken = (Read(Flaky), GateFacts.None),
            Met = (CalmAudit, GateFacts.None),
            Unknown = (CalmAudit, GateFacts.None),
            UnknownLimit = Limit.Of(0.01),
        },
        new()
        {
            Rule = GateRule.FlakyMarkers,
            Limit = Limit.Of(0),
            Broken = (Read(Calm.With("Marked", test => test with { Traits = [new Trait("Category", "Flaky")] })), GateFacts.None),
            Met = (CalmAudit, GateFacts.None),
            Unknown = (AuditScript.Of(Calm), GateFacts.None),
        },
        new()
        {
            Rule = GateRule.ParallelDifferences,
            Limit = Limit.Of(0),
            Broken = (Read(SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPP").Strip(Under.Parallel, "A", "FFFF")), GateFacts.None),
            Met = (CalmAudit, GateFacts.None),
            Unknown = (Read(SuiteScript.Of("A").Strip(Under.Serial, "A", "PPPP")).AskedFor(4, Under.Serial), GateFacts.None),
        },
        new()
        {
            Rule = GateRule.SensitiveTests,
            Limit = Limit.Of(0),
            Broken = (Read(Calm.Run(Under.Stress, "A:F B:P")), GateFacts.None),
            Met = (Read(Calm.Run(Under.Stress, "A:P B:P")), GateFacts.None),
            Unknown = (CalmAudit, GateFacts.None),
        },
        new()
        {
            Rule = GateRule.HiddenOrderDependencies,
            Limit = Limit.Of(0),
            Broken = (Sought(Judged(CalmAudit, new TestVerdict.OrderDependent(OrderKind.Brittle, [], [], OrderExposure.ArrangedOrders, new FailureRate(0, 8)))), GateFacts.None),
            Met = (Sought(CalmAudit), GateFacts.None),
            Unknown = (CalmAudit, GateFacts.None),
        },
        new()
        {
            Rule = GateRule.IdenticalRuns,
            Limit = Limit.Of(3),
            Broken = (Read(Flaky), GateFacts.None),
            Met = (CalmAudit, GateFacts.None),
            Unknown = (CalmAudit, GateFacts.None),
            UnknownLimit = Limit.Of(5),
        },
        OfQuarantine(GateRule.ExpiredQuarantine, Entry with { Expires = Entries.Today.AddDays(-1) }, Entry),
        OfQuarantine(GateRule.QuarantineEntries, Entry, null),
        OfQuarantine(GateRule.OwnerlessQuarantine, Entry with { Owner = " " }, Entry),
        OfQuarantine(GateRule.BrokenQuarantine, Entry with { Id = "Shop.OrderTests.Gone" }, Entry),
        new()
        {
            Rule = GateRule.FewestTests,
            Limit = Limit.Of(2),
            Broken = (Read(SuiteScript.Of("A").Strip(Under.Serial, "A", "PP").Strip(Under.Parallel, "A", "PP")), GateFacts.None),
            Met = (CalmAudit, GateFacts.None),
        },
        new()
        {
            Rule = GateRule.DroppedTests,
            Limit = Limit.Of(10),
            Broken = (Read(SuiteScript.Of("A").Strip(Under.Serial, "A", "PP").Strip(Under.Parallel, "A", "PP")), Known),
            Met = (CalmAudit, Known),
            Unknown = (CalmAudit, GateFacts.None),
        },
        new()
        {
            Rule = GateRule.RemovedTests,
            Limit = Limit.Of(0),
            Broken = (Read(SuiteScript.Of("A").Strip(Under.Serial, "A", "PP").Strip(Under.Parallel, "A", "PP")), Known),
            Met = (CalmAudit, Known),
            Unknown = (CalmAudit with { Subject = CalmAudit.Subject with { Options = ["--filter", "A"] } }, Known),
        },
        new()
        {
            Rule = GateRule.NewlySkippedTests,
            Limit = Limit.Of(0),
            Broken = (Read(SuiteScript.Of("A", "B").Times(4, script => script.Run(Under.Serial, "A:P B:S").Run(Under.Parallel, "A:P B:S"))), Known),
            Met = (CalmAudit, Known),
        },
        new()
        {
            Rule = GateRule.Shards,
            Limit = Limit.Of(3),
            Broken = (CutAudits.Merged(CalmAudit, 3, 1, 3), GateFacts.None),
            Met = (CutAudits.Merged(CalmAudit, 3, 1, 2, 3), GateFacts.None),
            Unknown = (CalmAudit, GateFacts.None),
        },
        new()
        {
            Rule = GateRule.NewMaskedFailures,
            Limit = Limit.Of(0),
            Broken = (CalmAudit, new GateFacts { Ci = new CiStanding([Masked]) }),
            Met = (CalmAudit, new GateFacts { Ci = new CiStanding([Masked]), Baseline = AuditBaseline.Empty with { MaskedFailures = [Masked.ToBaseline()] } }),
            Unknown = (CalmAudit, GateFacts.None),
        },
        new()
        {
            Rule = GateRule.NewFindings,
            Limit = Limit.Of(0),
            Broken = (AuditScript.Of(Calm, ScanScript.Of(Calm, ScanScript.Finding("A"))), Known),
            Met = (CalmAudit, Known),
            Unknown = (AuditScript.Of(Calm), Known),
        },
    ];

    public static RuleCase Of(GateRule rule) => All.Single(known => known.Rule == rule);

    private static RuleCase OfQuarantine(GateRule rule, QuarantineEntry beyond, QuarantineEntry? within) => new()
    {
        Rule = rule,
        Limit = Limit.Of(0),
        Broken = (CalmAudit, new GateFacts { Quarantine = Entries.Quarantined(beyond) }),
        Met = (CalmAudit, new GateFacts { Quarantine = within is null ? Entries.Quarantined() : Entries.Quarantined(within) }),
        Unknown = (CalmAudit, GateFacts.None),
    };

    /// <summary>The suite after its code was read, in which there was nothing to find.</summary>
    private static Audit Read(SuiteScript suite) => AuditScript.Of(suite, ScanScript.Of(suite));

    private static Audit Sought(Audit audit) => audit with { Subject = audit.Subject with { Settings = audit.Subject.Settings with { OrderProbes = 10 } } };

    private static Audit Judged(Audit audit, TestVerdict verdict)
    {
        SuiteAudit suite = audit.Suites[0];
        return audit with { Suites = [suite with { Tests = suite.Tests.SetItem(0, suite.Tests[0] with { Verdict = verdict }) }] };
    }
}
