using FlakyZoo.Dice;

namespace Specimens.XunitV3.ByTheDice;

/// <summary>Flaky by the number of the run: what the verdict must be is certain, a cause there is not.</summary>
public class DiceTests
{
    [Fact]
    public void Fails_on_one_face() =>
        Assert.False(Die.Shows(0), "The die shows the face that fails.");

    [Fact]
    public void Passes_on_one_face_only() =>
        Assert.False(Die.Shows(1) || Die.Shows(2) || Die.Shows(3), "The die shows a face that fails.");

    [Fact]
    public async Task Throws_on_one_face()
    {
        await Task.Yield();
        if (Die.Shows(2))
        {
            throw new InvalidOperationException("The die shows the face that throws.");
        }
    }

    [Theory]
    [InlineData("left")]
    [InlineData("right")]
    public void One_row_fails_on_one_face(string row) =>
        Assert.False(row == "right" && Die.Shows(3), "The die shows the face that fails for this row.");
}
