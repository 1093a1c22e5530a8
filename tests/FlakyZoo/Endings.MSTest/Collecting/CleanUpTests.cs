namespace Endings.MSTest.Collecting;

/// <summary>Every test passes, and then the clean-up of the class throws.</summary>
[TestClass]
public class CleanUpTests : Neighbours
{
    [ClassCleanup]
    public static void Drain() => throw new InvalidOperationException("The drain is blocked.");

    [TestMethod]
    public void It_is_followed_by_a_failing_clean_up()
    {
    }
}
