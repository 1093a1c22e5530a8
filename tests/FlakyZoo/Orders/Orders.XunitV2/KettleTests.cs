namespace Orders.XunitV2;

/// <summary>Certain in every process: xunit v2 orders the tests of a class by a hash of their names.</summary>
public class KettleTests
{
    [Fact]
    public void Polluter_leaves_the_kettle_full()
    {
        Kettle.IsFull = true;

        Assert.True(Kettle.IsFull);
    }

    [Fact]
    public void Victim_finds_the_kettle_empty() => Assert.False(Kettle.IsFull);

    [Fact]
    public void Setter_buys_tea()
    {
        Kettle.Tea = "green";

        Assert.Equal("green", Kettle.Tea);
    }

    [Fact]
    public void Brittle_test_finds_tea() => Assert.Equal("green", Kettle.Tea);

    [Fact]
    public void Non_idempotent_test_drinks_the_first_cup() => Assert.Equal(1, ++Kettle.Cups);

    [Fact]
    public void Bystander_asks_for_coffee() => Assert.Equal("coffee", "COFFEE".ToLowerInvariant());
}
