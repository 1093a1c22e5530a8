namespace Depot.Labels;

public class SpreadTests
{
    [Test]
    public void No_ramp_is_overrun() => Assert.That(Spread.Over(ramps: 5, lorries: 200).Max(), Is.LessThan(58));
}
