namespace Shop.Vouchers;

public class RaffleTests
{
    private static readonly string[] Customers = ["ada", "grace", "barbara", "edsger", "tony", "niklaus"];

    [Fact]
    public void One_seed_draws_the_same_winners() =>
        Assert.Equal(new Raffle(new Random(17)).Draw(Customers, 3), new Raffle(new Random(17)).Draw(Customers, 3));

    [Fact]
    public void Nobody_wins_twice() => Assert.Equal(6, new Raffle(new Random(3)).Draw(Customers, 6).Distinct().Count());

    [Fact]
    public void Whoever_wins_was_in_the_draw() => Assert.All(new Raffle(new Random()).Draw(Customers, 4), winner => Assert.Contains(winner, Customers));

    [Fact]
    public void Rolls_stay_on_the_die()
    {
        var raffle = new Raffle(new Random());

        Assert.All(Enumerable.Range(0, 1000), _ => Assert.InRange(raffle.Roll(6), 1, 6));
    }

    [Fact]
    public void Fresh_numbers_differ_from_one_another() =>
        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(_ => Guid.NewGuid()).Distinct().Count());

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(42)]
    [InlineData(99)]
    [InlineData(12345)]
    public void Every_seed_draws_everybody_in_the_end(int seed)
    {
        var winners = new Raffle(new Random(seed)).Draw(Customers, Customers.Length);

        Assert.Equal(Customers.Order(StringComparer.Ordinal), winners.Order(StringComparer.Ordinal));
    }
}
