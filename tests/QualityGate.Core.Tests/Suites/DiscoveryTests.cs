using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Suites;

public sealed class DiscoveryTests
{
    private static readonly SuiteScript Script = SuiteScript.Of("Add[1]", "Add[2]", "Add[3]", "Remove[1]", "Remove[2]", "Clear[]");

    [Fact]
    public void FilterThatKeepsAll_LeavesEverythingSelected()
    {
        Discovery filtered = Script.Discovery.Filtered(new TestFilter.Everything());

        Assert.Equal(6, filtered.Tests.Length);
        Assert.Equal(0, filtered.FilteredOut);
        Assert.IsType<TestSelection.Everything>(filtered.Selection);
    }

    [Fact]
    public void WholeMethods_AreAskedForByMethod()
    {
        Discovery filtered = Script.Discovery.Filtered(TestFilter.Parse("Name=Add|Name=Clear"));

        Assert.Equal([Script.IdOf("Add[]"), Script.IdOf("Clear[]")], Asked(filtered));
    }

    [Fact]
    public void SomeRowsOfAMethod_AreAskedForOneByOne()
    {
        Discovery filtered = Script.Discovery.Filtered(TestFilter.Parse(@"DisplayName~[1]|Name=Remove"));

        Assert.Equal([Script.IdOf("Add[1]"), Script.IdOf("Remove[]")], Asked(filtered));
    }

    [Fact]
    public void FilteredTests_AreCounted()
    {
        Discovery filtered = Script.Discovery.Filtered(TestFilter.Parse("Name=Add"));

        Assert.Equal(3, filtered.Tests.Length);
        Assert.Equal(3, filtered.FilteredOut);
    }

    [Fact]
    public void SecondFilter_AddsToTheCount()
    {
        Discovery filtered = Script.Discovery.Filtered(TestFilter.Parse("Name!=Clear")).Filtered(TestFilter.Parse("Name!=Add"));

        Assert.Equal(2, filtered.Tests.Length);
        Assert.Equal(4, filtered.FilteredOut);
    }

    [Fact]
    public void RowThatTheFirstFilterLeftOut_IsNotBroughtBackByTheSecond()
    {
        Discovery filtered = Script.Discovery
            .Filtered(TestFilter.Parse("DisplayName!~Add[3]"))
            .Filtered(TestFilter.Parse("Name!=Clear"));

        Assert.Equal([Script.IdOf("Add[1]"), Script.IdOf("Add[2]"), Script.IdOf("Remove[]")], Asked(filtered));
    }

    [Fact]
    public void FilterThatKeepsNone_SelectsNothingRatherThanEverything()
    {
        Discovery filtered = Script.Discovery.Filtered(TestFilter.Parse("Name=Nobody"));

        Assert.Empty(filtered.Tests);
        Assert.Empty(Asked(filtered));
    }

    [Fact]
    public void TestsThatAreSetAside_AreNotAskedForAndNotFilteredOut()
    {
        Discovery aside = Script.Discovery
            .Filtered(TestFilter.Parse("Name!=Clear"))
            .SettingAside(test => test.Id.Method == "Add")
            .SettingAside(test => test.Id == Script.IdOf("Remove[1]"));

        Assert.Equal([Script.IdOf("Remove[2]")], Asked(aside));
        Assert.Equal([Script.IdOf("Remove[2]")], aside.Tests.Select(test => test.Id));
        Assert.Equal((1, 4), (aside.FilteredOut, aside.SetAside.Length));
    }

    [Fact]
    public void NothingSetAside_LeavesEverythingSelected() =>
        Assert.IsType<TestSelection.Everything>(Script.Discovery.SettingAside(_ => false).Selection);

    private static TestId[] Asked(Discovery discovery) =>
        [.. Assert.IsType<TestSelection.Only>(discovery.Selection).Tests];
}
