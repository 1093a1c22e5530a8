using QualityGate.Core.Baselines;

namespace QualityGate.Reporting.Tests.Scenarios;

/// <summary>Baselines of the suite that the scenes are about.</summary>
internal static class KnownTests
{
    private static readonly SuiteScenario Suite = new();

    public static BaselineTest Of(string @class, string method, KnownVerdict verdict) => new()
    {
        Class = $"AgentTasks.Tests.{@class}",
        Method = method,
        Row = Specimen.Of($"AgentTasks.Tests.{@class}", method, "", "").IdIn(Suite.Id).Row,
        Verdict = verdict,
    };

    public static AuditBaseline Baseline(params ImmutableArray<BaselineTest> tests) => new()
    {
        Commit = "77aa9c1d04be77a1c0ffee5eed5a1ad0123456789",
        AuditedAt = Scenario.Start.AddDays(-7),
        Suites = [new BaselineSuite { Project = Suite.Id.Project, Framework = Suite.Id.Framework, Target = Suite.Id.Project, Tests = tests }],
    };
}
