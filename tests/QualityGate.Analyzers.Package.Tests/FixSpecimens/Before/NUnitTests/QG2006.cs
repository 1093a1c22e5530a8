using NUnit.Framework;

namespace Specimens;

public class LoadingTests
{
    [Test]
    public void Orders_AreLoaded()
    {
        int loaded = LoadAsync().Result; // all of them
        Assert.That(loaded, Is.EqualTo(3));
    }

    private static async Task<int> LoadAsync()
    {
        await Task.Yield();
        return 3;
    }
}
