using FlakyZoo.Mischief;

namespace Endings.NUnit.Hanging;

/// <summary>Nothing has started when everything stands still: the set-up of the class blocks before its first test.</summary>
public class BlockingSetUpTests : Neighbours
{
    [OneTimeSetUp]
    public void SetUp() => Standstill.Block();

    [Test]
    public void It_waits_for_its_set_up()
    {
    }
}
