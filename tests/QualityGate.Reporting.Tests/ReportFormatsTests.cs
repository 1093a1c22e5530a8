namespace QualityGate.Reporting.Tests;

public class ReportFormatsTests
{
    [Fact]
    public void EveryFormat_IsFoundByItsName_InAnyCase() => Assert.All(
        ReportFormats.OfAudits.All,
        format => Assert.Same(format, ReportFormats.OfAudits.Find(format.Name.ToUpperInvariant())));

    [Fact]
    public void UnknownName_IsNotFound() => Assert.Null(ReportFormats.OfAudits.Find("pdf"));

    [Fact]
    public void NoTwoFormats_ShareANameOrAFile()
    {
        string[] names = [.. ReportFormats.OfAudits.Names];
        string[] files = [.. ReportFormats.OfAudits.All.Select(format => format.FileName)];
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        Assert.Equal(files.Distinct(StringComparer.OrdinalIgnoreCase), files);
    }

    [Fact]
    public void UsualFormats_AreOneForPeopleAndOneForPrograms() =>
        Assert.Equal(["md", "json"], ReportFormats.Usual.Select(format => format.Name));
}
