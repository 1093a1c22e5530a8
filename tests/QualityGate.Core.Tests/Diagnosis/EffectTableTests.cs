using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class EffectTableTests
{
    public static IEnumerable<object[]> All() =>
        from provocation in Enum.GetValues<Provocation>()
        from prior in CausePriors.All
        select new object[] { provocation, prior.Cause };

    [Theory]
    [MemberData(nameof(All))]
    public void Shares_LeaveRoomForTestsThatDoNotCare(Provocation provocation, RootCause cause)
    {
        ExpectedEffect expected = EffectTable.Of(provocation, cause);

        Assert.InRange(expected.None, 0.05, 0.99);
        Assert.All([expected.More, expected.Less, expected.Always], share => Assert.InRange(share, 0.0001, 0.8));
    }

    [Fact]
    public void Priors_AreShares() => Assert.Equal(1, CausePriors.All.Sum(prior => prior.Share), 9);
}
