namespace QualityGate.Reporting.Tests;

public class ReportFormatsTests
{
    [Fact]
    public void EveryFormat_IsFoundByItsName()
    {
        Assert.Equal(Enum.GetValues<ReportFormat>().Order(), ReportFormats.All.Order());
        Assert.All(ReportFormats.All, format => Assert.Equal(format, ReportFormats.Find(ReportFormats.NameOf(format).ToUpperInvariant())));
    }

    [Fact]
    public void UnknownName_IsNotFound() => Assert.Null(ReportFormats.Find("pdf"));
}
