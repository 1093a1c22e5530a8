using FlakyZoo.Dice;

namespace Specimens.XunitV3.ByTheDice;

/// <summary>Each condition agrees with itself and the two differ: the mirror image of a race.</summary>
public class HostConditionTests
{
    [Fact]
    public void Fails_whenever_it_is_serial() =>
        Assert.False(HostCondition.Is("serial"), "The host says that it runs the suite serially.");
}
