namespace QualityGate.Specimens;

public class BrokenRows
{
    public static IEnumerable<object[]> Data => throw new InvalidOperationException("no rows today");

    [Theory]
    [MemberData(nameof(Data))]
    public void CannotBeEnumerated(int row) => Assert.NotEqual(0, row);
}
