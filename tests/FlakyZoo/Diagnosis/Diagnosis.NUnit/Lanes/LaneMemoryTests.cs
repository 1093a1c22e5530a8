namespace Depot.Lanes;

public class LaneMemoryTests
{
    [Test]
    public void Taking_pictures_costs_little_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: false);

        new LanePictures().Take(300);

        Assert.That(GC.GetTotalMemory(forceFullCollection: false) - before, Is.InRange(0, 700_000));
    }
}
