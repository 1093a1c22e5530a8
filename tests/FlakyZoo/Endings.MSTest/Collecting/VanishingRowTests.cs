using FlakyZoo.Dice;

namespace Endings.MSTest.Collecting;

/// <summary>One row is missing in the runs of one face (2 and 3, 10 and 11 ...), and there at discovery.</summary>
[TestClass]
public class VanishingRowTests : Neighbours
{
    public static IEnumerable<string> Birds => Die.Shows(1) ? ["sparrow"] : ["sparrow", "swallow"];

    [TestMethod]
    [DynamicData(nameof(Birds))]
    public void It_is_not_there_in_every_run(string bird) => Assert.AreNotEqual("", bird);
}
