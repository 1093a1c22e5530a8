namespace QualityGate.NUnitRunnerSpecimens;

/// <summary>Tests that are listed by their names and start by their numbers.</summary>
public class Ordered
{
    [Test]
    [Order(2)]
    public void Begins()
    {
    }

    [Test]
    [Order(1)]
    public void Ends()
    {
    }
}
