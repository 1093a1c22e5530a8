namespace QualityGate.NUnitRunnerSpecimens;

/// <summary>Tests that say how many of them were there before, in their process and in their fixture: whoever changes the order changes what they see.</summary>
public abstract class Turns
{
    private static int _inProcess;

    private int _inFixture;

    [Test]
    public void One() => Take();

    [Test]
    public void Two() => Take();

    [Test]
    public void Three() => Take();

    private void Take() => TestContext.Out.WriteLine($"before: {_inProcess++}, {_inFixture++} in the fixture");
}

public class EarlyTurns : Turns;

public class LateTurns : Turns;
