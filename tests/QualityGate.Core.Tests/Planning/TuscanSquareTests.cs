using QualityGate.Core.Planning;

namespace QualityGate.Core.Tests.Planning;

public sealed class TuscanSquareTests
{
    public static TheoryData<int> Sizes => [.. Enumerable.Range(0, 14), 50, 51];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void EachOrder_HasEachThingOnce(int size) => Assert.All(
        Enumerable.Range(0, 2 * (size + 1)),
        round => Assert.Equal(Enumerable.Range(0, size), TuscanSquare.Row(size, round).Order()));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void AllOrdersTogether_PutEachDirectlyBeforeEachOther(int size)
    {
        HashSet<(int, int)> neighbours =
        [
            .. Enumerable.Range(0, size + (size % 2))
                .Select(round => TuscanSquare.Row(size, round))
                .SelectMany(order => order.Zip(order.Skip(1))),
        ];

        Assert.Equal(Math.Max(0, size * (size - 1)), neighbours.Count);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void TwoThatFollowEachOther_AreEachOthersReverse(int size) => Assert.All(
        Enumerable.Range(0, size),
        pair => Assert.Equal(TuscanSquare.Row(size, 2 * pair).Reverse(), TuscanSquare.Row(size, (2 * pair) + 1)));

    [Fact]
    public void FirstOrders_AreVeryDifferent()
    {
        ImmutableArray<int> one = TuscanSquare.Row(40, 0);
        ImmutableArray<int> other = TuscanSquare.Row(40, 2);
        int turned = Enumerable.Range(0, 40).Sum(first => Enumerable.Range(0, first).Count(second => (one.IndexOf(first) < one.IndexOf(second)) != (other.IndexOf(first) < other.IndexOf(second))));

        Assert.InRange(turned, 40 * 39 / 2 / 3, 40 * 39 / 3);
    }
}
