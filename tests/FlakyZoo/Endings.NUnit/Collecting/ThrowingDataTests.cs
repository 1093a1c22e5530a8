namespace Endings.NUnit.Collecting;

public class ThrowingDataTests : Neighbours
{
    public static IEnumerable<int> Rows => throw new InvalidOperationException("The rows cannot be enumerated.");

    [TestCaseSource(nameof(Rows))]
    public void It_has_rows_that_throw(int row) => Assert.That(row, Is.Not.Zero);
}
