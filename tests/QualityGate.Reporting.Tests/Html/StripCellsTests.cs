using QualityGate.Reporting.Html;

namespace QualityGate.Reporting.Tests.Html;

public class StripCellsTests
{
    [Theory]
    [InlineData("PPFFP", "PP<b>FF</b>P")]
    [InlineData("HC", "<b>H</b><b>C</b>")]
    [InlineData("S.-", "<i>S</i><i>.</i><i>-</i>")]
    [InlineData("", "")]
    public void Runs_AreLettersOfWhichNeighboursShareAnElement(string strip, string cells) =>
        Assert.Equal($"<code class=\"strip\">{cells}</code>", StripCells.Of(strip).ToString());
}
