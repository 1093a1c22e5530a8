using QualityGate.Core.Quarantines;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Quarantines;

public sealed class QuarantineTests
{
    private static readonly TestId Test = SuiteScript.Of("A").IdOf("A");

    private static readonly DiscoveredTest Discovered = new() { Id = Test, DisplayName = "A" };

    private static readonly QuarantineEntry Skipping = Entries.Of("Shop.OrderTests.A") with { Mode = QuarantineMode.Skip };

    [Fact]
    public void OfSeveralEntries_TheLongestSelectorDecides()
    {
        QuarantineEntry @class = Entries.Of("Shop.OrderTests.*");
        QuarantineEntry method = Entries.Of("Shop.OrderTests.A");
        QuarantineEntry row = Entries.Of("Shop.OrderTests.A[case-A]");

        Assert.Equal(row, Entries.Quarantined(@class, row, method).EntryOf(Test));
        Assert.Equal(method, Entries.Quarantined(method, @class).EntryOf(Test));
        Assert.Equal(@class, Entries.Quarantined(method, @class).EntryOf(Test with { Method = "AB" }));
        Assert.Null(Entries.Quarantined(method, row).EntryOf(Test with { Method = "AB" }));
    }

    [Fact]
    public void LongestSelectorThatIsOver_LeavesNothingToAShorterOne()
    {
        QuarantineEntry over = Entries.Of("Shop.OrderTests.A") with { Added = Entries.Today.AddDays(-9), Expires = Entries.Today.AddDays(-1) };

        Assert.Equal(over, Entries.Quarantined(Entries.Of("Shop.OrderTests.*"), over).EntryOf(Test));
    }

    [Fact]
    public void EntryOfAProject_IsAboutThatProjectInEveryFramework()
    {
        QuarantineEntry own = Entries.Of("Shop.OrderTests.A") with { Project = Test.Suite.Project };
        QuarantineEntry any = Entries.Of("Shop.OrderTests.A");

        Assert.True(own.IsAbout(Test with { Suite = Test.Suite with { Framework = "net8.0" } }));
        Assert.False(own.IsAbout(Test with { Suite = Test.Suite with { Project = "other.csproj" } }));
        Assert.Equal(own, Entries.Quarantined(any, own).EntryOf(Test));
    }

    [Fact]
    public void TestOfModeSkip_IsSetAsideOnlyWhileTheEntryIsInForceAndTheTestIsUnchanged()
    {
        Quarantine quarantine = Entries.Quarantined(Skipping);

        Assert.True(quarantine.SetsAside(Discovered));
        Assert.False(quarantine.SetsAside(Discovered with { Id = Test with { Method = "B" } }));
        Assert.False((quarantine with { Today = Skipping.Expires.AddDays(1) }).SetsAside(Discovered));
        Assert.False(quarantine.SetsAside(Discovered with { Age = CodeAge.Changed }));
        Assert.True(quarantine.SetsAside(Discovered with { Age = CodeAge.AsBefore }));
        Assert.False(Entries.Quarantined(Entries.Of("Shop.OrderTests.A")).SetsAside(Discovered));
    }
}
