namespace Endings.NUnit.Collecting;

/// <summary>Every test passes, and then the clean-up of the class throws.</summary>
public class CleanUpTests : Neighbours
{
    [OneTimeTearDown]
    public void Drain() => throw new InvalidOperationException("The drain is blocked.");

    [Test]
    public void It_is_followed_by_a_failing_clean_up()
    {
    }
}
