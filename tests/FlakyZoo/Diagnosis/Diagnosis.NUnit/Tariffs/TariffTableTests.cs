namespace Depot.Tariffs;

public class TariffTableTests
{
    [Test]
    public void A_light_parcel_is_cheap() => Assert.That(TariffTable.Usual.PriceOf(1), Is.EqualTo(4.5m));

    [Test]
    public void A_change_is_another_table()
    {
        var dear = TariffTable.Usual.With(1, 99m);

        Assert.That((dear.PriceOf(1), TariffTable.Usual.PriceOf(1)), Is.EqualTo((99m, 4.5m)));
    }

    [Test]
    public void What_is_too_heavy_has_no_price() => Assert.Throws<InvalidOperationException>(() => TariffTable.Usual.PriceOf(21));

    [Test]
    public async Task Many_read_while_one_makes_another()
    {
        var reading = Enumerable.Range(0, 20).Select(_ => Task.Run(() => TariffTable.Usual.PriceOf(5)));
        var writing = Task.Run(() => TariffTable.Usual.With(5, 1m));

        Assert.That(await Task.WhenAll(reading), Is.All.EqualTo(7m));
        Assert.That((await writing).PriceOf(5), Is.EqualTo(1m));
    }

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(5)]
    [TestCase(20)]
    public void Every_weight_has_a_price(int weight) => Assert.That(TariffTable.Usual.PriceOf(weight), Is.GreaterThan(0));
}
