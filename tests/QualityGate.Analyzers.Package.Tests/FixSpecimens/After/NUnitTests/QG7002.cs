using NUnit.Framework;

namespace Specimens;

[Parallelizable(ParallelScope.All)]
public class RegionTests
{
    // Where are we?
    [Test]
    public void Region_IsRead()
    {
        var previousRegion = Environment.GetEnvironmentVariable("REGION");
        Environment.SetEnvironmentVariable("REGION", "north");
        try
        {
            Assert.That(Environment.GetEnvironmentVariable("REGION"), Is.EqualTo("north"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("REGION", previousRegion);
        }
    }
}
