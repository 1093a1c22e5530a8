namespace QualityGate.Specimens;

public class Rows
{
    public static TheoryData<object> NotSerialisable => [new Cell("b"), new Cell("a"), new Cell("c")];

    public static TheoryData<Guid> DifferentEveryTime => [Guid.NewGuid(), Guid.NewGuid()];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Enumerated(int row) => Assert.NotEqual(2, row);

    [Theory]
    [MemberData(nameof(NotSerialisable))]
    public void TogetherInOneCase(object cell) => Assert.NotEqual("b", cell.ToString());

    [Theory]
    [MemberData(nameof(DifferentEveryTime))]
    public void NeverTheSame(Guid row) => Assert.NotEqual(Guid.Empty, row);

    private sealed class Cell(string name)
    {
        public override string ToString() => name;
    }
}
