using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Tests.Scenarios;

/// <summary>An audit that comes about as audits do: runs are folded into a ledger, examined and held against the policy.</summary>
internal sealed record Scenario
{
    public static DateTimeOffset Start { get; } = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    public ImmutableArray<SuiteScenario> Suites { get; init; } = [];

    public string Target { get; init; } = "tests/AgentTasks.Tests/AgentTasks.Tests.csproj";

    public int Runs { get; init; } = 10;

    public SuiteHost? Confirm { get; init; }

    public int? OrderProbes { get; init; }

    public ImmutableArray<Fault> Faults { get; init; } = [];

    public ImmutableArray<ProjectScan> Scans { get; init; } = [];

    public ImmutableArray<string> Options { get; init; } = [];

    public ImmutableArray<ProvenFix> Fixes { get; init; } = [];

    public ComparedCommit? Since { get; init; }

    public Ending Ending { get; init; } = Ending.Finished;

    /// <summary>Null for the policy that knows no baseline.</summary>
    public PolicyLayer? Policy { get; init; }

    public GateFacts Facts { get; init; } = GateFacts.None;

    public static Scenario Of(params ImmutableArray<Specimen> specimens) => new() { Suites = [new SuiteScenario { Specimens = specimens }] };

    public Conclusion Conclude()
    {
        Ledger ledger = Ledger.Empty(Suites.Select(suite => suite.Discovery));
        foreach (SuiteRun run in Suites.SelectMany(suite => suite.Runs))
            ledger = ledger.With(run);
        return Gate.Conclude(
            Auditor.Examine(Subject, ledger, Scans, Faults, Ending),
            Policy is null ? new GatePolicy { MinRuns = Runs } : PolicyResolver.Resolve([Policy], [], Runs),
            Facts);
    }

    private AuditSubject Subject => new()
    {
        Target = Target,
        ToolVersion = "0.1.0",
        Commit = "3f2a9c1d04be77a1c0ffee5eed5a1ad0123456789",
        Since = Since,
        StartedAt = Start,
        Machine = new Machine("Ubuntu 24.04.2 LTS", "X64", 2, "10.0.401"),
        Settings = new RunSettings
        {
            Runs = Runs,
            Conditions = [ConditionSet.Of(SerialCondition.Instance), ConditionSet.Of(ParallelCondition.Instance)],
            Seed = 1,
            Confirm = Confirm,
            OrderProbes = OrderProbes,
        },
        Options = Options,
        Fixes = Fixes,
    };
}
