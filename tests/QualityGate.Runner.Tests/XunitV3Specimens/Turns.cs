namespace QualityGate.XunitV3Specimens;

/// <summary>Tests that say how many of them were there before, in their process and in their fixture: whoever changes the order changes what they see.</summary>
public abstract class Turns(ITestOutputHelper output, Turns.Fixture fixture)
{
    private static int _inProcess;

    [Fact]
    public void One() => Take();

    [Fact]
    public void Two() => Take();

    [Fact]
    public void Three() => Take();

    private void Take() => output.WriteLine($"before: {_inProcess++}, {fixture.Before++} in the fixture");

    public sealed class Fixture
    {
        public int Before { get; set; }
    }
}

public class EarlyTurns(ITestOutputHelper output, Turns.Fixture fixture) : Turns(output, fixture), IClassFixture<Turns.Fixture>;

public class LateTurns(ITestOutputHelper output, Turns.Fixture fixture) : Turns(output, fixture), IClassFixture<Turns.Fixture>;
