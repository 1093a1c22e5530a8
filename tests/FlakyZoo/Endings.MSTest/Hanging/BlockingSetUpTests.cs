using FlakyZoo.Mischief;

namespace Endings.MSTest.Hanging;

/// <summary>Nothing has started when everything stands still: the set-up of the class blocks before its first test.</summary>
[TestClass]
public class BlockingSetUpTests : Neighbours
{
    [ClassInitialize]
    public static void SetUp(TestContext context) => Standstill.Block();

    [TestMethod]
    public void It_waits_for_its_set_up()
    {
    }
}
