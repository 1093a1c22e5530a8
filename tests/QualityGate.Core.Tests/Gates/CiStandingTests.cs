using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Gates;

public sealed class CiStandingTests
{
    private static readonly CiFinding Finding = new()
    {
        Rule = CiRules.All.First(rule => CiRules.SeverityOf(rule) >= FindingSeverity.Warning),
        Mask = CiMask.StepSetting,
        Location = new SourceLocation(".github/workflows/ci.yml", 12),
        Column = 9,
        Text = "continue-on-error: true",
        Definition = ".github/workflows/ci.yml",
    };

    private static readonly CiHonesty Read = new() { Definitions = [Finding.Definition], TestRuns = 1, Findings = [Finding] };

    [Fact]
    public void Finding_IsKnownAgainWhenItsLineHasMoved()
    {
        MaskedFailure before = Assert.Single(CiStanding.Of(Read)!.MaskedFailures);
        MaskedFailure moved = Assert.Single(CiStanding.Of(Read with { Findings = [Finding with { Location = Finding.Location with { Line = 40 }, Text = "continue-on-error:  true" }] })!.MaskedFailures);

        Assert.Equal((before.Rule, before.Fingerprint), (moved.Rule, moved.Fingerprint));
        Assert.NotEqual(before.Fingerprint, CiStanding.Of(Read with { Findings = [Finding with { Text = "continue-on-error: yes" }] })!.MaskedFailures[0].Fingerprint);
    }

    [Fact]
    public void DefinitionThatCannotBeRead_LeavesItUnknown() =>
        Assert.Null(CiStanding.Of(Read with { Faults = [new Fault { Kind = FaultKind.Usage, Message = "no" }] }));

    [Fact]
    public void DefinitionsThatAreNotSeenToRunTests_LeaveItUnknown() => Assert.Null(CiStanding.Of(Read with { TestRuns = 0, Findings = [] }));

    [Fact]
    public void NoDefinitions_HideNothing() => Assert.Empty(CiStanding.Of(new CiHonesty { Definitions = [], TestRuns = 0 })!.MaskedFailures);
}
