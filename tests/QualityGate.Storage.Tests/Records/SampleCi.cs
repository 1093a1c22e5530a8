using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;

namespace QualityGate.Storage.Tests.Records;

/// <summary>What CI definitions said, with a value for everything that is recorded of them.</summary>
internal static class SampleCi
{
    private static CiFinding Masked => new()
    {
        Rule = CiRule.ToleratedStep,
        Mask = CiMask.StepSetting,
        Location = new SourceLocation(".github/workflows/ci.yml", 12),
        Column = 9,
        Text = "continue-on-error: true",
        Tests = "dotnet test",
        Definition = ".github/workflows/ci.yml",
        Job = "test",
        Step = "Test",
    };

    public static CiHonesty Honesty => new()
    {
        Definitions = [".github/workflows/ci.yml"],
        TestRuns = 2,
        Findings = [Masked],
        Suppressed = [new CiSuppression(Masked with { Rule = CiRule.ToleratedJob }, new DateOnly(2026, 12, 31), "soon")],
        Gaps = [new CiGap(CiGapKind.Elsewhere, new SourceLocation("azure-pipelines.yml", 3), "jobs.yml@templates")],
        Faults = [new Fault { Kind = FaultKind.Usage, Subject = "x.yml", Message = "x.yml:3: no." }],
    };
}
