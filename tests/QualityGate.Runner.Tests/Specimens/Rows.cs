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

    [Theory]
    [InlineData("a long text that goes on and on until its display name is cut off: one")]
    [InlineData("a long text that goes on and on until its display name is cut off: two")]
    public void CutShort(string row) => Assert.EndsWith("one", row);

    [Theory]
    [InlineData(1.5)]
    public void Fractional(double row) => Assert.Equal(1.5, row);

    [Theory]
    [InlineData(1)]
    [InlineData(1)]
    public void Equal(int row) => Assert.Equal(1, row);

    private sealed class Cell(string name)
    {
        public override string ToString() => name;
    }
}
