using QualityGate.Core.Faults;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Suites;

public sealed class TestFinderTests
{
    private static readonly SuiteId Shop = new("Shop.csproj", "net10.0");
    private static readonly SuiteId Till = new("Till.csproj", "net10.0");

    private static readonly ImmutableArray<DiscoveredTest> Tests =
    [
        Test(Shop, "Shop.CartTests", "Adds", "a", "Shop.CartTests.Adds"),
        Test(Shop, "Shop.CartTests", "AddsTwice", "b", "Shop.CartTests.AddsTwice"),
        Test(Shop, "Shop.CartTests", "Pays", "c", "Shop.CartTests.Pays(how: \"cash\")"),
        Test(Shop, "Shop.CartTests", "Pays", "d", "Shop.CartTests.Pays(how: \"card\")"),
        Test(Shop, "Shop.Outer+InnerTests", "Opens", "e", "Opens(1)"),
        Test(Till, "Till.DrawerTests", "Closes", "f", "Closes"),
        Test(Shop, "Shop.DoorTests", "Closes", "g", "Closes"),
        Test(Till, "Common.SameTests", "Same", "h", "Same"),
        Test(Shop, "Common.SameTests", "Same", "i", "Same"),
    ];

    [Theory]
    [InlineData("Shop.CartTests.Adds", "Shop.CartTests.Adds")]
    [InlineData("CartTests.Adds", "Shop.CartTests.Adds")]
    [InlineData("Adds", "Shop.CartTests.Adds")]
    [InlineData("addstw", "Shop.CartTests.AddsTwice")]
    [InlineData("Pays", "Shop.CartTests.Pays")]
    [InlineData("InnerTests.Opens", "Shop.Outer+InnerTests.Opens")]
    [InlineData("DrawerTests.Closes", "Till.DrawerTests.Closes")]
    public void NameOrPartOfIt_FindsTheMethod(string typed, string expected)
    {
        TestId found = TestFinder.Find(typed, Tests);

        Assert.Equal((expected, found.WholeMethod), (found.FullName, found));
    }

    [Theory]
    [InlineData("Shop.CartTests.Pays(how: \"card\")", "d")]
    [InlineData("Pays(how: \"cash\")", "c")]
    [InlineData("Outer+InnerTests.Opens(1)", "e")]
    public void RowAsItIsDisplayed_FindsThatRow(string typed, string row) => Assert.Equal(row, TestFinder.Find(typed, Tests).Row);

    [Theory]
    [InlineData("Closes", "'Closes' may be any of 2 tests: Till.DrawerTests.Closes, Shop.DoorTests.Closes. Type more of the name.")]
    [InlineData("Same", "'Same' is in several suites: name one with --suite, out of Till.csproj (net10.0), Shop.csproj (net10.0).")]
    [InlineData("CartTests.Ads", "There is no test named like 'CartTests.Ads'. Did you mean Shop.CartTests.Adds?")]
    [InlineData("Clozes", "There is no test named like 'Clozes'. Did you mean Till.DrawerTests.Closes, Shop.DoorTests.Closes?")]
    [InlineData("SomethingElseAltogether", "There is no test named like 'SomethingElseAltogether'.")]
    public void NameThatCannotBeTold_IsOneClearSentence(string typed, string sentence)
    {
        QualityGateException refused = Assert.Throws<QualityGateException>(() => TestFinder.Find(typed, Tests));

        Assert.Equal((FaultKind.Usage, sentence), (refused.Fault.Kind, refused.Message));
    }

    private static DiscoveredTest Test(SuiteId suite, string @class, string method, string row, string name) =>
        new() { Id = new TestId(suite, @class, method, row), DisplayName = name };
}
