using QualityGate.Core.Quarantines;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Quarantines;

public sealed class QuarantineSelectorTests
{
    private static readonly SuiteId Suite = new("tests/Shop.Tests/Shop.Tests.csproj", "net10.0");

    [Theory]
    [InlineData("Shop.OrderTests.Adds", "Shop.OrderTests", "Adds", "case-1", true)]
    [InlineData("Shop.OrderTests.Adds", "Shop.OrderTests", "Adds", "", true)]
    [InlineData("Shop.OrderTests.Adds", "Shop.OrderTests", "AddsMore", "case-1", false)]
    [InlineData("Shop.OrderTests.Adds", "Other.Shop.OrderTests", "Adds", "case-1", false)]
    [InlineData("Shop.OrderTests.Adds", "shop.OrderTests", "Adds", "case-1", false)]
    [InlineData("Shop.OrderTests.Adds[case-1]", "Shop.OrderTests", "Adds", "case-1", true)]
    [InlineData("Shop.OrderTests.Adds[case-1]", "Shop.OrderTests", "Adds", "case-2", false)]
    [InlineData("Shop.OrderTests.Adds[a[0].b]", "Shop.OrderTests", "Adds", "a[0].b", true)]
    [InlineData("Shop.OrderTests.*", "Shop.OrderTests", "Adds", "case-1", true)]
    [InlineData("Shop.OrderTests.*", "Shop.OrderTests+Empty", "Adds", "case-1", true)]
    [InlineData("Shop.OrderTests.*", "Shop.OrderTestsOfOld", "Adds", "case-1", false)]
    [InlineData("Shop.*", "Shop.OrderTests", "Adds", "case-1", false)]
    public void Selector_IsAboutExactlyTheTestsThatItNames(string selector, string @class, string method, string row, bool isAbout)
    {
        Assert.Null(QuarantineSelector.Problem(selector));
        Assert.Equal(isAbout, QuarantineSelector.Matches(selector, new TestId(Suite, @class, method, row)));
        Assert.Equal(isAbout, QuarantineSelector.Matches(selector, new TestId(Suite with { Framework = "net8.0" }, @class, method, row, Ordinal: 1)));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" ", "is empty")]
    [InlineData("*", "every test")]
    [InlineData(".*", "every test")]
    [InlineData("*.*", "every test")]
    [InlineData("*.Adds", "in the middle")]
    [InlineData("Shop.*.Adds", "in the middle")]
    [InlineData("Shop.Order*.*", "in the middle")]
    [InlineData("Shop.Order*", "in the middle")]
    [InlineData("*[row]", "every test")]
    [InlineData(" Shop.OrderTests.Adds", "blank")]
    [InlineData("Shop.OrderTests.", "empty name")]
    [InlineData(".Adds", "empty name")]
    [InlineData("OrderTests", "names no method")]
    public void TextThatIsNoSelector_IsRefusedWithTheReason(string text, string reason) =>
        Assert.Contains(reason, QuarantineSelector.Problem(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("row")]
    [InlineData("")]
    public void SelectorOfATest_IsAboutThatTest(string row)
    {
        TestId test = new(Suite, "Shop.OrderTests+Empty", "Adds", row);

        Assert.True(QuarantineSelector.Matches(QuarantineSelector.Of(test), test));
        Assert.Equal(row.Length > 0, QuarantineSelector.IsOfRow(QuarantineSelector.Of(test)));
    }
}
