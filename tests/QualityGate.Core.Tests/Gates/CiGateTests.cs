using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Gates;

public class CiGateTests
{
    private static readonly CiHonesty Clean = new() { Definitions = ["ci.yml"], TestRuns = 1 };

    [Fact]
    public void TestsAndNoFinding_Pass() => Assert.Equal([ExitCode.Passed], CodesOf(Clean));

    [Fact]
    public void ForbiddenFinding_Fails() => Assert.Equal([ExitCode.Failed], CodesOf(Clean with { Findings = [Finding(CiRule.ToleratedStep)] }));

    [Fact]
    public void InfoBelowTheBound_Passes() => Assert.Equal([ExitCode.Passed], CodesOf(Clean with { Findings = [Finding(CiRule.UnreachedTests)] }));

    [Fact]
    public void NamedRule_FailsWhateverItsSeverity() =>
        Assert.Equal([ExitCode.Failed], CodesOf(Clean with { Findings = [Finding(CiRule.UnreachedTests)] }, new CiPolicy { FailOnRules = [CiRule.UnreachedTests] }));

    [Fact]
    public void NoTestsAnywhere_DecideNothing() => Assert.Equal([ExitCode.Undecided], CodesOf(Clean with { TestRuns = 0 }));

    [Fact]
    public void BrokenDefinition_StandsFirst() =>
        Assert.Equal([ExitCode.BadUsage, ExitCode.Failed], CodesOf(Clean with { Faults = [new Fault { Kind = FaultKind.Usage, Message = "x" }], Findings = [Finding(CiRule.ToleratedStep)] }));

    [Fact]
    public void BrokenDefinitionBesideASoundOne_IsNoPass() =>
        Assert.Equal([ExitCode.BadUsage], CodesOf(Clean with { Faults = [new Fault { Kind = FaultKind.Usage, Message = "x" }] }));

    private static IEnumerable<ExitCode> CodesOf(CiHonesty honesty, CiPolicy? policy = null) =>
        CiGate.Conclude(".", "1", honesty, policy ?? new CiPolicy { FailOn = FindingSeverity.Warning }).ExitCodes.AsEnumerable();

    private static CiFinding Finding(CiRule rule) =>
        new() { Rule = rule, Mask = CiMask.StepSetting, Location = new SourceLocation("ci.yml", 3), Column = 1, Text = "x", Definition = "ci.yml" };
}
