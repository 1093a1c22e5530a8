using QualityGate.Core.Quarantines;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Quarantines;

namespace QualityGate.Reporting.Tests.Quarantines;

public class QuarantineExportTests
{
    private static readonly SuiteId Suite = new("tests/Shop.Tests/Shop.Tests.csproj", "net10.0");

    private static readonly Quarantine Quarantine = new()
    {
        Entries =
        [
            EntryOf("Shop.CartTests.Pays"),
            EntryOf("Shop.TillTests+Empty.*"),
            EntryOf("Shop.CartTests.Adds[c0ffee]"),
            EntryOf("Shop.OldTests.Fails") with { Expires = new DateOnly(2026, 3, 9) },
        ],
        Today = new DateOnly(2026, 3, 10),
    };

    [Theory]
    [InlineData("Shop.CartTests", "Pays", false)]
    [InlineData("Shop.CartTests", "Pays(card: 1)", false)]
    [InlineData("Shop.CartTests", "PaysLater", true)]
    [InlineData("Shop.CartTests", "Adds", true)]
    [InlineData("Shop.TillTests+Empty", "Opens", false)]
    [InlineData("Shop.TillTests+Empty+Locked", "Opens", false)]
    [InlineData("Shop.TillTests+EmptyOnes", "Opens", true)]
    [InlineData("Shop.TillTests", "Opens", true)]
    [InlineData("Shop.OldTests", "Fails", true)]
    public void VSTestFilter_LeavesOutExactlyWhatIsInForce(string @class, string method, bool isRun)
    {
        QuarantineExport export = QuarantineExport.Of(Quarantine, QuarantineExportFormat.VSTest);

        Assert.Equal(isRun, TestFilter.Parse(export.Text.Trim()).Matches(new DiscoveredTest { Id = new TestId(Suite, @class, method, "1"), DisplayName = method }));
        Assert.Equal(["Shop.CartTests.Adds[c0ffee]"], export.LeftOut.AsEnumerable());
    }

    [Fact]
    public void Application_IsToldWhatNotToRun() => Assert.Equal(
        """
        --filter-not-method Shop.CartTests.Pays
        --filter-not-class "Shop.TillTests+Empty"
        --filter-not-class "Shop.TillTests+Empty+*"

        """.ReplaceLineEndings("\n"),
        QuarantineExport.Of(Quarantine, QuarantineExportFormat.TestingPlatform).Text);

    [Fact]
    public void AzureDevOpsList_HasALineForEachPattern() => Assert.Equal(
        """
        # Made by dotnet qualitygate quarantine export
        Shop.CartTests.Pays
        Shop.CartTests.Pays(*
        Shop.TillTests+Empty.*
        Shop.TillTests+Empty+*

        """.ReplaceLineEndings("\n"),
        QuarantineExport.Of(Quarantine, QuarantineExportFormat.AzureDevOps).Text);

    [Theory]
    [InlineData(QuarantineExportFormat.VSTest)]
    [InlineData(QuarantineExportFormat.TestingPlatform)]
    [InlineData(QuarantineExportFormat.AzureDevOps)]
    public void NothingInForce_GivesAnEmptyText(QuarantineExportFormat format) =>
        Assert.Equal("", QuarantineExport.Of(Quarantine with { Today = new DateOnly(2027, 1, 1) }, format).Text);

    [Fact]
    public void NameThatCannotBeTyped_IsLeftOutByName() => Assert.Equal(
        ["Shop.CartTests.Pays\nnow"], QuarantineExport.Of(Quarantine with { Entries = [EntryOf("Shop.CartTests.Pays\nnow")] }, QuarantineExportFormat.VSTest).LeftOut.AsEnumerable());

    private static QuarantineEntry EntryOf(string selector) => new()
    {
        Id = selector,
        Reason = "The till.",
        Added = new DateOnly(2026, 3, 1),
        Expires = new DateOnly(2026, 3, 15),
    };
}
