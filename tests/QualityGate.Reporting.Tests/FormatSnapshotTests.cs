using QualityGate.Core.Gates;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests;

/// <summary>The files of other tools' formats, byte by byte.</summary>
public class FormatSnapshotTests
{
    private static readonly Lazy<Conclusion> Dozen = new(() => Scenes.Dozen.Conclude());

    [Theory]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("junit-surefire")]
    [InlineData("ctrf")]
    [InlineData("trx")]
    [InlineData("github")]
    [InlineData("github-summary")]
    [InlineData("azure")]
    [InlineData("teamcity")]
    [InlineData("badge")]
    [InlineData("shields")]
    public void Format_IsWrittenAsBefore(string name)
    {
        ReportFormat<Conclusion> format = ReportFormats.OfAudits.Find(name)!;
        Snapshot.Matches($"Dozen.{format.FileName}", format.Render(Dozen.Value));
    }
}
