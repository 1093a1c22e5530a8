namespace Diagnosis.XunitV3.Chance;

/// <summary>Random, and the same every time; or random in earnest, and right for every number.</summary>
public class SeededTests
{
    [Fact]
    public void The_same_seed_brings_the_same_numbers()
    {
        var first = new Random(42);
        var second = new Random(42);

        Assert.Equal(Enumerable.Range(0, 50).Select(_ => first.Next()), Enumerable.Range(0, 50).Select(_ => second.Next()));
    }

    [Fact]
    public void A_sorted_list_of_random_numbers_rises()
    {
        var sorted = Enumerable.Range(0, 500).Select(_ => Random.Shared.Next()).Order().ToArray();

        Assert.All(sorted.Zip(sorted.Skip(1)), pair => Assert.True(pair.First <= pair.Second));
    }

    [Fact]
    public void A_shuffle_keeps_what_it_shuffles()
    {
        var cards = Enumerable.Range(0, 52).ToArray();
        Random.Shared.Shuffle(cards);

        Assert.Equal(Enumerable.Range(0, 52), cards.Order());
    }

    [Fact]
    public void A_random_text_survives_its_coding()
    {
        var bytes = new byte[200];
        Random.Shared.NextBytes(bytes);

        Assert.Equal(bytes, Convert.FromBase64String(Convert.ToBase64String(bytes)));
    }

    [Fact]
    public void A_seeded_mean_lies_in_the_middle()
    {
        var random = new Random(1);

        Assert.InRange(Enumerable.Range(0, 10_000).Select(_ => random.NextDouble()).Average(), 0.48, 0.52);
    }

    [Fact]
    public void A_random_number_stays_below_its_limit() => Assert.All(Enumerable.Range(0, 1000), _ => Assert.InRange(Random.Shared.Next(6), 0, 5));

    [Fact]
    public void Grouping_does_not_depend_on_the_order()
    {
        var random = new Random(3);
        var numbers = Enumerable.Range(0, 100).ToArray();
        var before = numbers.GroupBy(number => number % 7).ToDictionary(group => group.Key, group => group.Sum());
        random.Shuffle(numbers);

        var after = numbers.GroupBy(number => number % 7).ToDictionary(group => group.Key, group => group.Sum());

        Assert.All(before, group => Assert.Equal(group.Value, after[group.Key]));
    }
}
