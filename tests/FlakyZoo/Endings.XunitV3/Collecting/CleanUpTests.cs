namespace Endings.XunitV3.Collecting;

/// <summary>Every test passes, and then the clean-up of the class throws: the framework says so and names the class.</summary>
public class CleanUpTests(LeakyFixture fixture) : Neighbours, IClassFixture<LeakyFixture>
{
    [Fact]
    public void It_is_followed_by_a_failing_clean_up() => Assert.NotNull(fixture);
}
