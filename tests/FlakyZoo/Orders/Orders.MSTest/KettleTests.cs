namespace Orders.MSTest;

/// <summary>Certain in every process: MSTest runs the tests of a class as they stand here.</summary>
[TestClass]
public class KettleTests
{
    [TestMethod]
    public void Polluter_leaves_the_kettle_full()
    {
        Kettle.IsFull = true;

        Assert.IsTrue(Kettle.IsFull);
    }

    [TestMethod]
    public void Victim_finds_the_kettle_empty() => Assert.IsFalse(Kettle.IsFull);

    [TestMethod]
    public void Setter_buys_tea()
    {
        Kettle.Tea = "green";

        Assert.AreEqual("green", Kettle.Tea);
    }

    [TestMethod]
    public void Brittle_test_finds_tea() => Assert.AreEqual("green", Kettle.Tea);

    [TestMethod]
    public void Non_idempotent_test_drinks_the_first_cup() => Assert.AreEqual(1, ++Kettle.Cups);

    [TestMethod]
    public void Bystander_asks_for_coffee() => Assert.AreEqual("coffee", "COFFEE".ToLowerInvariant());
}
