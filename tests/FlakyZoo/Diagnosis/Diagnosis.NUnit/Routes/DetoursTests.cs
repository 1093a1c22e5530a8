namespace Depot.Routes;

public class DetoursTests
{
    [Test]
    public void One_seed_gives_one_draw() => Assert.That(Detours.Draw(5, 50), Is.EqualTo(Detours.Draw(5, 50)));

    [Test]
    public void The_average_of_many_is_near_the_middle() => Assert.That(Detours.AverageOf(11, 10_000), Is.InRange(45, 55));

    [Test]
    public void A_shuffle_loses_nothing()
    {
        var roads = Enumerable.Range(0, 100).ToArray();

        Random.Shared.Shuffle(roads);

        Assert.That(roads, Is.EquivalentTo(Enumerable.Range(0, 100)));
    }

    [Test]
    public void Random_bytes_are_as_many_as_asked_for()
    {
        var bytes = new byte[64];

        Random.Shared.NextBytes(bytes);

        Assert.That(Convert.ToHexString(bytes), Has.Length.EqualTo(128));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(50)]
    [TestCase(600)]
    public void Draws_stay_below_a_hundred(int seed) => Assert.That(Detours.Draw(seed, 500), Is.All.LessThan(100));
}
