namespace Endings.XunitV3.Collecting;

public class ThrowingDataTests : Neighbours
{
    public static TheoryData<int> Rows => throw new InvalidOperationException("The rows cannot be enumerated.");

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_has_rows_that_throw(int row) => Assert.NotEqual(0, row);
}
