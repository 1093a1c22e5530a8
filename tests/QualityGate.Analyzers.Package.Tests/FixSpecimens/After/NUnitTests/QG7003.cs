using NUnit.Framework;

namespace Specimens;

/// <summary>Counts.</summary>
[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class VisitTests
{
    private int _visits;

    [Test]
    public void One_IsCounted()
    {
        _visits++;
        Assert.That(_visits, Is.EqualTo(1));
    }

    [Test]
    public void Two_AreCounted()
    {
        _visits += 2;
        Assert.That(_visits, Is.EqualTo(2));
    }
}
