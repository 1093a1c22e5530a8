using NUnit.Framework;

namespace Specimens;

[Parallelizable(ParallelScope.All)]
public class RegionTests
{
    // Where are we?
    [Test]
    public void Region_IsRead()
    {
        Environment.SetEnvironmentVariable("REGION", "north");
        Assert.That(Environment.GetEnvironmentVariable("REGION"), Is.EqualTo("north"));
    }
}
