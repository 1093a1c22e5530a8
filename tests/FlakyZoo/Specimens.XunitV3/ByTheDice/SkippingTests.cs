using FlakyZoo.Dice;

namespace Specimens.XunitV3.ByTheDice;

public class SkippingTests
{
    public static bool DieShows3 => Die.Shows(3);

    [Fact(Skip = "The die shows the face that skips.", SkipWhen = nameof(DieShows3))]
    public void Is_skipped_on_one_face()
    {
    }

    /// <summary>Decides in its body, when it has long been started.</summary>
    [Fact]
    public void Skips_itself_on_one_face() => Assert.SkipWhen(Die.Shows(1), "The die shows the face that skips.");

    [Fact(Skip = "Waits for the new scanner.")]
    public void Is_always_skipped() => Assert.Fail("Nobody runs this.");

    [Theory(Skip = "Waits for the new printer.")]
    [InlineData("a4")]
    [InlineData("letter")]
    public void Is_always_skipped_with_its_rows(string paper) => Assert.Fail($"Nobody prints on {paper}.");

    [Fact(Explicit = true)]
    public void Is_run_on_request_only() => Assert.Fail("Nobody asked for this.");
}
