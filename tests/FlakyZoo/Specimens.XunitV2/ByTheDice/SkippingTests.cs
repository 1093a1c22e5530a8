namespace Specimens.XunitV2.ByTheDice;

public class SkippingTests
{
    [SkippedOnFace(3)]
    public void Is_skipped_on_one_face()
    {
    }

    [Fact(Skip = "Waits for the new scanner.")]
    public void Is_always_skipped() => Assert.Fail("Nobody runs this.");

    [Theory(Skip = "Waits for the new printer.")]
    [InlineData("a4")]
    [InlineData("letter")]
    public void Is_always_skipped_with_its_rows(string paper) => Assert.Fail($"Nobody prints on {paper}.");
}
