namespace Endings.XunitV3.Hanging;

/// <summary>Nothing has started when everything stands still: the fixture blocks before the first test.</summary>
public class BlockingFixtureTests(BlockingFixture fixture) : Neighbours, IClassFixture<BlockingFixture>
{
    [Fact]
    public void It_waits_for_its_fixture() => Assert.NotNull(fixture);
}
