using QualityGate.Core.Diagnosis;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class EffectTableTests
{
    public static IEnumerable<object[]> All() =>
        from provocation in Enum.GetValues<Provocation>()
        from mechanism in Enum.GetValues<Mechanism>()
        where mechanism != Mechanism.Unknown
        select new object[] { provocation.ToString(), mechanism.ToString() };

    [Theory]
    [MemberData(nameof(All))]
    public void Shares_LeaveRoomForTestsThatDoNotCare(string provocation, string mechanism)
    {
        ExpectedEffect expected = EffectTable.Of(Enum.Parse<Provocation>(provocation), Enum.Parse<Mechanism>(mechanism));

        Assert.InRange(expected.None, 0.04, 0.99);
        Assert.All([expected.More, expected.Less, expected.Always], share => Assert.InRange(share, 0.0001, 0.8));
        Assert.InRange(expected.Never, 0, 0.8);
    }

    [Fact]
    public void Priors_AreShares()
    {
        Assert.Equal(1, CausePriors.All.Sum(prior => prior.Share), 9);
        Assert.All(CausePriors.All, prior => Assert.Equal(1, CausePriors.Mechanisms[prior.Cause].Sum(part => part.Share), 9));
    }

    [Fact]
    public void EveryMechanism_BelongsToOneCause() => Assert.Equal(
        Enum.GetValues<Mechanism>().Where(mechanism => mechanism != Mechanism.Unknown),
        CausePriors.Mechanisms.SelectMany(parts => parts).Select(part => part.Mechanism).Order());

    [Fact]
    public void SeveralMechanisms_DoWhatTheyDoInTheMeanOfTheirWeights()
    {
        ExpectedEffect mixed = EffectTable.Of([Provocation.OtherTime], [(Mechanism.Calendar, 3), (Mechanism.ElapsedTime, 1)]);
        ExpectedEffect calendar = EffectTable.Of(Provocation.OtherTime, Mechanism.Calendar);

        Assert.InRange(mixed.Always, calendar.Always * 0.75, calendar.Always);
        Assert.InRange(mixed.None, 0, 1);
    }

    [Theory]
    [InlineData("Culture", Provocation.OtherCulture)]
    [InlineData("RemoteHost", Provocation.NoNetwork)]
    [InlineData("Calendar", Provocation.OtherTime)]
    public void OfSeveralProvocations_TheOneItCaresForLeads(string mechanism, Provocation leading) =>
        Assert.Equal(leading, EffectTable.Leading([Provocation.NoNetwork, Provocation.OtherTime, Provocation.OtherCulture], Enum.Parse<Mechanism>(mechanism)));
}
