namespace Endings.MSTest.Collecting;

[TestClass]
public class ThrowingDataTests : Neighbours
{
    public static IEnumerable<int> Rows => throw new InvalidOperationException("The rows cannot be enumerated.");

    [TestMethod]
    [DynamicData(nameof(Rows))]
    public void It_has_rows_that_throw(int row) => Assert.AreNotEqual(0, row);
}
