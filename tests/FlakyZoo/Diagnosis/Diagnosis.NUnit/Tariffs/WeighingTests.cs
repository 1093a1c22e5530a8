namespace Depot.Tariffs;

public class WeighingTests
{
    [Test]
    public void A_weight_has_its_price() => Assert.That(Tariff.PriceOf(4), Is.EqualTo(12));
}
