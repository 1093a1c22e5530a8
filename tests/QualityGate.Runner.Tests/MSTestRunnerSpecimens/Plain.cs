namespace QualityGate.MSTestRunnerSpecimens;

[TestClass]
public class Plain
{
    [TestMethod]
    [TestCategory("Fast")]
    public void Passes() => Console.WriteLine("said by the test");

    [TestMethod]
    public void Throws() => throw new InvalidOperationException("the message");

    [TestMethod]
    [Ignore("the reason")]
    public void IsSkipped()
    {
    }
}

[TestClass]
public class Rows
{
    public static IEnumerable<object[]> DifferentEveryTime => [[Guid.NewGuid()], [Guid.NewGuid()]];

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(2)]
    public void Enumerated(int row) => Assert.AreNotEqual(2, row);

    [TestMethod]
    [DynamicData(nameof(DifferentEveryTime))]
    public void NeverTheSame(Guid row) => Assert.AreNotEqual(Guid.Empty, row);
}

[TestClass]
public class BeforeBrokenCleanup
{
    [ClassCleanup]
    public static void CleanUp() => throw new InvalidOperationException("the class cannot be cleaned up");

    [TestMethod]
    public void PassesAtFirst()
    {
    }
}
