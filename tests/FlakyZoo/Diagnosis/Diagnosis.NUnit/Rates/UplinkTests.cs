namespace Depot.Rates;

public class UplinkTests
{
    [Test]
    public void There_is_a_way_to_the_head_office() => Assert.That(Uplink.Find(), Is.Not.Empty);
}
