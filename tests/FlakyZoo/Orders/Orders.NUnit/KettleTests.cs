namespace Orders.NUnit;

/// <summary>Certain in every process: NUnit orders the tests of a fixture by their names.</summary>
public class KettleTests
{
    [Test]
    public void Polluter_leaves_the_kettle_full()
    {
        Kettle.IsFull = true;

        Assert.That(Kettle.IsFull, Is.True);
    }

    [Test]
    public void Victim_finds_the_kettle_empty() => Assert.That(Kettle.IsFull, Is.False);

    [Test]
    public void Setter_buys_tea()
    {
        Kettle.Tea = "green";

        Assert.That(Kettle.Tea, Is.EqualTo("green"));
    }

    [Test]
    public void Brittle_test_finds_tea() => Assert.That(Kettle.Tea, Is.EqualTo("green"));

    [Test]
    public void Non_idempotent_test_drinks_the_first_cup() => Assert.That(++Kettle.Cups, Is.EqualTo(1));

    [Test]
    public void Bystander_asks_for_coffee() => Assert.That("COFFEE".ToLowerInvariant(), Is.EqualTo("coffee"));
}
