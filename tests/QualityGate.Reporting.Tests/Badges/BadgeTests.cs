using System.Xml.Linq;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Badges;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Badges;

public class BadgeTests
{
    [Fact]
    public void CalmAudit_IsGreen() => Assert.Equal(new Badge("0 of 3", BadgeColor.Green), Badge.Of(Scenes.Calm.Conclude()));

    [Fact]
    public void Flake_IsRed() => Assert.Equal(new Badge("1 flaky", BadgeColor.Red), Badge.Of(Scenes.OneFlake.Conclude()));

    [Fact]
    public void ToleratedFlake_IsNotGreen() =>
        Assert.Equal(BadgeColor.Yellow, Badge.Of((Scenes.OneFlake with { Policy = new PolicyLayer { Flaky = 5 }.With(GateRule.NewUnreliableTests, Limit.Of(5)) }).Conclude()).Color);

    /// <summary>The exit code may name something worse than a failed gate; the gate has failed all the same.</summary>
    [Fact]
    public void FailedGate_IsRed_WhateverElseIsWrong() => Assert.Equal(BadgeColor.Red, Badge.Of(Scenes.Dozen.Conclude()).Color);

    [Fact]
    public void WhatWasNotDecided_IsGrey() => Assert.Equal(new Badge("undecided", BadgeColor.Grey), Badge.Of(Scenes.Nothing.Conclude()));

    [Fact]
    public void Picture_SaysTheSameToThoseWhoDoNotSeeIt()
    {
        XElement svg = XElement.Parse(BadgeSvg.Write(Scenes.OneFlake.Conclude()));
        Assert.Equal("flaky tests: 1 flaky", (string?)svg.Attribute("aria-label"));
        Assert.Equal("img", (string?)svg.Attribute("role"));
    }
}
