namespace QualityGate.MSTestSpecimens;

[TestClass]
public class BrokenInitialize
{
    [ClassInitialize]
    public static void Before(TestContext context) => throw new InvalidOperationException("cannot be initialised");

    [TestMethod]
    public void First()
    {
    }

    [TestMethod]
    public void Second()
    {
    }
}

[TestClass]
public class BrokenCleanup
{
    [ClassCleanup]
    public static void After() => throw new InvalidOperationException("cannot be cleaned up");

    [TestMethod]
    public void First()
    {
    }

    [TestMethod]
    public void Second()
    {
    }
}

[TestClass]
public class BrokenConstructor
{
    public BrokenConstructor() => throw new InvalidOperationException("cannot be born");

    [TestMethod]
    public void IsNeverBorn()
    {
    }
}

[TestClass]
public class BrokenRows
{
    public static IEnumerable<object[]> Source => throw new InvalidOperationException("no rows today");

    [TestMethod]
    [DynamicData(nameof(Source))]
    public void CannotBeEnumerated(int row) => Assert.AreNotEqual(0, row);
}
