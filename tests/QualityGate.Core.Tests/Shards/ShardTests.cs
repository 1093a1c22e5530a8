using QualityGate.Core.Shards;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Shards;

public sealed class ShardTests
{
    private static readonly SuiteId Suite = new("tests/Shop.csproj", "net10.0");

    public static IEnumerable<object[]> Cuts =>
        from runs in new[] { 1, 2, 3, 7, 10, 100 }
        from total in new[] { 1, 2, 3, 4, 7, 11 }
        select new object[] { runs, total };

    [Theory]
    [MemberData(nameof(Cuts))]
    public void Iterations_AreSharedOutExactlyOnce(int runs, int total)
    {
        int[] made = [.. Parts(total, ShardSplit.Iterations).SelectMany(shard => Enumerable.Range(0, shard.RunsOf(runs)).Select(shard.IterationAfter))];

        Assert.Equal(Enumerable.Range(0, runs), made.Order());
    }

    [Theory]
    [MemberData(nameof(Cuts))]
    public void Shares_DifferByOneRunAtMost(int runs, int total)
    {
        int[] shares = [.. Parts(total, ShardSplit.Iterations).Select(shard => shard.RunsOf(runs))];

        Assert.InRange(shares.Max() - shares.Min(), 0, 1);
    }

    [Fact]
    public void PartByTests_MakesEveryIteration() => Assert.All(Parts(3, ShardSplit.Tests), shard => Assert.Equal(
        [0, 1, 2, 3, 4],
        Enumerable.Range(0, shard.RunsOf(5)).Select(shard.IterationAfter)));

    [Fact]
    public void EveryTest_BelongsToExactlyOnePart() => Assert.All(
        Enumerable.Range(0, 200).Select(number => TestOf($"Shop.C{number}")),
        test => Assert.Single(Parts(7, ShardSplit.Tests), shard => shard.Has(test)));

    [Fact]
    public void TestsOfOneClass_StayTogether()
    {
        Shard shard = Parts(7, ShardSplit.Tests).Single(part => part.Has(TestOf("Shop.OrderTests")));

        Assert.All(["Adds", "Removes", "Pays"], method => Assert.True(shard.Has(TestOf("Shop.OrderTests", method))));
    }

    /// <summary>Machines with different versions of the tool would run tests twice or never, if this changed.</summary>
    [Fact]
    public void ShareOfAClass_IsTheSameForEver() => Assert.Equal(
        [3, 2, 2, 3, 2],
        new[] { "A", "B", "Shop.OrderTests", "Shop.Outer+Inner", "Ärger" }.Select(type => Parts(4, ShardSplit.Tests).Single(shard => shard.Has(TestOf(type))).Index - 1));

    [Fact]
    public void PartByIterations_HasAllTests() => Assert.All(Parts(4, ShardSplit.Iterations), shard => Assert.True(shard.Has(TestOf("Shop.OrderTests"))));

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(1_000, 1_000, true)]
    [InlineData(0, 4, false)]
    [InlineData(5, 4, false)]
    [InlineData(-1, 4, false)]
    [InlineData(1, 0, false)]
    [InlineData(1, 1_001, false)]
    public void Numbers_HaveARange(int index, int total, bool isPossible) =>
        Assert.Equal(isPossible, new Shard(index, total, ShardSplit.Iterations).IsPossible());

    [Fact]
    public void ShareOfASuite_SaysHowManyTestsAreElsewhere()
    {
        Discovery whole = new()
        {
            Suite = Suite,
            Platform = TestPlatform.VSTest,
            FilteredOut = 5,
            Tests = [.. Enumerable.Range(0, 40).Select(number => new DiscoveredTest { Id = TestOf($"C{number}"), DisplayName = "" })],
        };

        Discovery[] shares = [.. Parts(3, ShardSplit.Tests).Select(shard => ShardShare.Of(whole, shard))];

        Assert.Equal(40, shares.Sum(share => share.Tests.Length));
        Assert.All(shares, share => Assert.Equal((40, 5), (share.Tests.Length + share.InOtherShards, share.FilteredOut - share.InOtherShards)));
    }

    private static IEnumerable<Shard> Parts(int total, ShardSplit split) => Enumerable.Range(1, total).Select(index => new Shard(index, total, split));

    private static TestId TestOf(string type, string method = "Adds") => new(Suite, type, method, "row");
}
