using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Scripts;

/// <summary>Audits of scripted suites.</summary>
internal static class AuditScript
{
    public static AuditSubject Subject { get; } = new()
    {
        Target = "Shop.sln",
        ToolVersion = "1.0.0",
        StartedAt = DateTimeOffset.UnixEpoch,
        Machine = new Machine("Linux", "X64", 2, "10.0.100"),
        Settings = new RunSettings { Runs = 2, Conditions = [Under.Serial, Under.Parallel], Seed = 42 },
    };

    public static Audit Of(params ImmutableArray<SuiteScript> suites) => Of(suites, Ending.Finished);

    public static Audit Of(ImmutableArray<SuiteScript> suites, Ending ending, params IEnumerable<Fault> faults) => Auditor.Examine(
        Subject,
        suites.Select(suite => suite.Ledger).Aggregate(Ledger.Empty(), (all, suite) => all.And(suite)),
        [],
        faults,
        ending);

    /// <summary>The same suites after their code was read.</summary>
    public static Audit Of(SuiteScript suite, params ImmutableArray<ProjectScan> scans) => Auditor.Examine(
        Subject, Ledger.Empty().And(suite.Ledger), scans, [], Ending.Finished);

    public static Audit AskedFor(this Audit audit, int runs, params ImmutableArray<ConditionSet> conditions) => audit with
    {
        Subject = audit.Subject with { Settings = audit.Subject.Settings with { Runs = runs, Conditions = conditions } },
    };
}
