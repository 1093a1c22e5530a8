namespace Specimens.XunitV3.Surroundings;

/// <summary>Fails before its first line, because its fixture does.</summary>
public class LeakyCellarTests(LeakyCellar cellar) : IClassFixture<LeakyCellar>
{
    [Fact]
    public void The_cellar_is_dry() => Assert.NotNull(cellar);
}
