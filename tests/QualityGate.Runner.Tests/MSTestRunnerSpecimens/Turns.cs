namespace QualityGate.MSTestRunnerSpecimens;

/// <summary>Tests that say how many of them were there before, in their process and in their fixture: whoever changes the order changes what they see.</summary>
public abstract class Turns
{
    private static int _inProcess;
    private static int _inFixture;

    [ClassInitialize(InheritanceBehavior.BeforeEachDerivedClass)]
    public static void Begin(TestContext context) => _inFixture = 0;

    [TestMethod]
    public void One() => Take();

    [TestMethod]
    public void Two() => Take();

    [TestMethod]
    public void Three() => Take();

    private static void Take() => Console.WriteLine($"before: {_inProcess++}, {_inFixture++} in the fixture");
}

[TestClass]
public class EarlyTurns : Turns;

[TestClass]
public class LateTurns : Turns;
