using FlakyZoo.Dice;

namespace Endings.XunitV3.Collecting;

/// <summary>One row is missing in the runs of one face (2 and 3, 10 and 11 ...), and there at discovery.</summary>
public class VanishingRowTests : Neighbours
{
    public static TheoryData<string> Birds => Die.Shows(1) ? ["sparrow"] : ["sparrow", "swallow"];

    [Theory]
    [MemberData(nameof(Birds))]
    public void It_is_not_there_in_every_run(string bird) => Assert.NotEmpty(bird);
}
