using QualityGate.Core.Faults;
using QualityGate.Storage.Histories;

namespace QualityGate.Storage.Tests.Histories;

public sealed class HistoryPlaceTests
{
    private static readonly string Root = Path.GetFullPath("/repository");

    [Fact]
    public void None_IsNowhere() => Assert.IsType<HistoryPlace.Nowhere>(HistoryPlace.Parse("none", Root, Root));

    [Theory]
    [InlineData("files", "/repository/.qualitygate/history")]
    [InlineData("builds/history", "/repository/tests/builds/history")]
    [InlineData("../shared", "/repository/shared")]
    [InlineData("/shared", "/shared")]
    public void Folder_IsFoundFromWhereItWasSaid(string text, string expected) =>
        Assert.Equal(new HistoryPlace.Folder(Path.GetFullPath(expected)), HistoryPlace.Parse(text, Root, Path.Combine(Root, "tests")));

    [Theory]
    [InlineData("postgresql://db/shop")]
    [InlineData("Host=db;Database=shop")]
    [InlineData("Username=ci; Server = db")]
    public void UrlOrConnectionString_IsADatabase(string text) => Assert.IsType<HistoryPlace.Database>(HistoryPlace.Parse(text, Root, Root));

    [Fact]
    public void Database_ShowsNobodyItsPassword() =>
        Assert.DoesNotContain("secret", HistoryPlace.Parse("Host=db;Password=secret", Root, Root).ToString(), StringComparison.Ordinal);

    [Fact]
    public void EmptyText_IsRefused() =>
        Assert.Equal(FaultKind.Usage, Assert.Throws<QualityGateException>(() => HistoryPlace.Parse(" ", Root, Root)).Fault.Kind);
}
