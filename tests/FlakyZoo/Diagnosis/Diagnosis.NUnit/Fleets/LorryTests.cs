namespace Depot.Fleets;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class LorryTests
{
    private readonly Lorry _lorry = new();

    [Test]
    public void A_lorry_is_empty_at_first() => Assert.That(_lorry.Load, Is.Zero);

    [Test]
    public void A_lorry_is_loaded()
    {
        _lorry.Add(400);

        Assert.That(_lorry.Load, Is.EqualTo(400));
    }

    [Test]
    public void A_lorry_is_filled()
    {
        _lorry.Add(400);
        _lorry.Add(600);

        Assert.That(_lorry.Load, Is.EqualTo(1000));
    }

    [Test]
    public void A_full_lorry_takes_nothing()
    {
        _lorry.Add(1000);

        Assert.Throws<InvalidOperationException>(() => _lorry.Add(1));
    }

    [Test]
    public void A_lorry_is_unloaded()
    {
        _lorry.Add(10);
        _lorry.Unload();

        Assert.That(_lorry.Load, Is.Zero);
    }
}
