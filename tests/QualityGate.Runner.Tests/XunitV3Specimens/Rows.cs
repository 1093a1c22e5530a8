namespace QualityGate.XunitV3Specimens;

public class Rows
{
    public static TheoryData<object> NotSerialisable => [new Cell("b"), new Cell("a"), new Cell("c")];

    public static TheoryData<Guid> DifferentEveryTime => [Guid.NewGuid(), Guid.NewGuid()];

    public static TheoryData<int> Missing => throw new InvalidOperationException("no rows today");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(2)]
    public void Enumerated(int row) => Assert.NotEqual(2, row);

    [Theory]
    [MemberData(nameof(NotSerialisable))]
    public void TogetherInOneCase(object cell) => Assert.NotEqual("b", cell.ToString());

    [Theory]
    [MemberData(nameof(DifferentEveryTime))]
    public void NeverTheSame(Guid row) => Assert.NotEqual(Guid.Empty, row);

    [Theory]
    [MemberData(nameof(Missing))]
    public void CannotBeEnumerated(int row) => Assert.NotEqual(0, row);

    private sealed class Cell(string name)
    {
        public override string ToString() => name;
    }
}
