using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Suites;

public sealed class ChangeSelectionTests
{
    private const string Cart = "tests/CartTests.cs";
    private const string Till = "tests/TillTests.cs";
    private const string Fixture = "tests/Database.cs";

    private static readonly SuiteId Suite = new("tests/Shop.Tests.csproj", "net10.0");

    private static readonly Discovery Shop = new()
    {
        Suite = Suite,
        Platform = TestPlatform.VSTest,
        Tests = [Test("Shop.CartTests", "Adds", Cart), Test("Shop.CartTests", "Pays", Cart), Test("Shop.TillTests", "Opens", Till)],
        FilteredOut = 2,
    };

    [Fact]
    public void FileOfTests_SelectsThem()
    {
        Discovery selected = Select(new ChangedCode { Sources = [Reach(Cart)], KnownTypes = ["CartTests", "TillTests"] });

        Assert.Equal(["Adds", "Pays"], selected.Tests.Select(test => test.Id.Method));
        Assert.Equal((ChangeScope.SomeTests, 2, 3), (selected.Change!.Scope, selected.Change.Selected, selected.Change.Tests));
        Assert.Equal(3, selected.FilteredOut);
        Assert.All(selected.Tests, test => Assert.Equal(CodeAge.Changed, test.Age));
    }

    [Fact]
    public void FileThatTestsBuildOn_SelectsThem() => Assert.Equal(
        ["Opens"],
        Select(new ChangedCode { Sources = [Reach(Fixture, Till)], KnownTypes = ["CartTests", "TillTests"] }).Tests.Select(test => test.Id.Method));

    [Fact]
    public void ClassThatInheritsItsTests_IsSelectedByItsOwnFile()
    {
        Discovery found = Shop with { Tests = [Test("Shop.Outer+Derived`1", "Adds", "tests/Base.cs"), Test("Shop.TillTests", "Opens", Till)] };

        Discovery selected = ChangeSelection.Of(found, new ChangedCode { Sources = [Reach("tests/Derived.cs") with { Types = ["Derived"] }], KnownTypes = ["Derived", "TillTests"] });

        Assert.Equal("Adds", Assert.Single(selected.Tests).Id.Method);
    }

    [Fact]
    public void TestOfWhichNobodyKnowsTheCode_IsSelectedToo() => Assert.Equal(
        ["Adds", "Pays", "Opens"],
        Select(new ChangedCode { Sources = [Reach(Cart)], KnownTypes = ["CartTests"] }).Tests.Select(test => test.Id.Method));

    [Fact]
    public void FileThatReachesNoTest_SelectsAll()
    {
        Discovery selected = Select(new ChangedCode { Sources = [Reach(Cart), Reach(Fixture)], KnownTypes = ["CartTests", "TillTests"] });

        Assert.Equal(3, selected.Tests.Length);
        Assert.Equal((ChangeScope.AllTests, ChangeReason.ReachesNoTest, Fixture), (selected.Change!.Scope, selected.Change.Reason, selected.Change.Files[0]));
        Assert.Equal([CodeAge.Changed, CodeAge.Changed, CodeAge.AsBefore], selected.Tests.Select(test => test.Age));
    }

    [Fact]
    public void FileThatConcernsAll_SelectsAll()
    {
        Discovery selected = Select(new ChangedCode { Wide = [new WideChange("src/Cart.cs", ChangeReason.ReferencedProject)] });

        Assert.Equal((ChangeScope.AllTests, ChangeReason.ReferencedProject, 3), (selected.Change!.Scope, selected.Change.Reason, selected.Tests.Length));
        Assert.All(selected.Tests, test => Assert.Equal(CodeAge.Unknown, test.Age));
    }

    [Fact]
    public void NothingThatDiffers_SelectsNothing()
    {
        Discovery selected = Select(new ChangedCode());

        Assert.Empty(selected.Tests);
        Assert.Equal((ChangeScope.Nothing, 5), (selected.Change!.Scope, selected.FilteredOut));
    }

    [Fact]
    public void ManyFiles_AreCountedAndNotAllKept()
    {
        SuiteChange change = Select(new ChangedCode { Wide = [.. Enumerable.Range(0, 500).Select(number => new WideChange($"{number}.md", ChangeReason.NoProject))] }).Change!;

        Assert.Equal((500, SuiteChange.MaxFiles), (change.FileCount, change.Files.Length));
    }

    private static Discovery Select(ChangedCode change) => ChangeSelection.Of(Shop, change);

    private static FileReach Reach(string file, params string[] users) => new(file, [file, .. users], []);

    private static DiscoveredTest Test(string type, string method, string file) => new()
    {
        Id = new TestId(Suite, type, method, method),
        DisplayName = method,
        Location = new SourceLocation(file, 7),
    };
}
