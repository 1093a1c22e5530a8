namespace QualityGate.NUnitSpecimens;

public class BrokenSetUp
{
    [OneTimeSetUp]
    public void Before() => throw new InvalidOperationException("cannot be set up");

    [Test]
    public void First()
    {
    }

    [Test]
    public void Second()
    {
    }
}

public class BrokenTearDown
{
    [OneTimeTearDown]
    public void After() => throw new InvalidOperationException("cannot be torn down");

    [Test]
    public void PassesBefore()
    {
    }
}

public class Inaccessible
{
    private Inaccessible()
    {
    }

    [Test]
    public void IsNeverBorn()
    {
    }
}

public class BrokenRows
{
    [TestCaseSource(nameof(Source))]
    public void CannotBeEnumerated(int row) => Assert.That(row, Is.Not.Zero);

    private static IEnumerable<int> Source() => throw new InvalidOperationException("no rows today");
}
