namespace Shop.Catalogues;

public class CountriesTests
{
    [Fact]
    public void Postage_is_known() => Assert.Equal(9, Countries.Postage["AT"]);

    [Fact]
    public void Unknown_countries_are_not_there() => Assert.False(Countries.Postage.ContainsKey("XX"));

    [Fact]
    public void The_table_is_made_once() => Assert.Same(Countries.Postage, Countries.Postage);

    [Fact]
    public void Many_may_read_at_the_same_time()
    {
        var sum = 0;

        Parallel.For(0, 1000, _ => Interlocked.Add(ref sum, Countries.Postage["IT"]));

        Assert.Equal(12_000, sum);
    }
}
