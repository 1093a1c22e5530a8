using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Suites;

public sealed class TestFilterTests
{
    private static readonly DiscoveredTest Test = new()
    {
        Id = new TestId(new SuiteId("Shop.Tests.csproj", "net10.0"), "Shop.Orders.BasketTests+Empty", "Total_is_zero", "7f3a"),
        DisplayName = "An empty basket (EUR) costs nothing!",
        Traits = [new Trait("Category", "Fast"), new Trait("Category", "Money"), new Trait("Owner", "Kim & Ada")],
    };

    [Theory]
    [InlineData("FullyQualifiedName=Shop.Orders.BasketTests+Empty.Total_is_zero", true)]
    [InlineData("FullyQualifiedName=Shop.Orders.BasketTests+Empty", false)]
    [InlineData("FullyQualifiedName~Orders.Basket", true)]
    [InlineData("FullyQualifiedName!~Orders", false)]
    [InlineData("ClassName=Shop.Orders.BasketTests+Empty", true)]
    [InlineData("Name=Total_is_zero", true)]
    [InlineData("Name!=Total_is_zero", false)]
    [InlineData("DisplayName~empty basket", true)]
    [InlineData("Owner~Kim", true)]
    [InlineData("Owner=Kim", false)]
    public void Comparison_AsksForTheProperty(string filter, bool matches) =>
        Assert.Equal(matches, TestFilter.Parse(filter).Matches(Test));

    [Theory]
    [InlineData("BasketTests")]
    [InlineData("  BasketTests  ")]
    [InlineData("(BasketTests)")]
    public void BareWord_IsPartOfTheFullName(string filter) =>
        Assert.Equal(new TestFilter.Contains("FullyQualifiedName", "BasketTests"), TestFilter.Parse(filter));

    [Theory]
    [InlineData("fullyqualifiedname~BASKETtests")]
    [InlineData("CATEGORY=fast")]
    [InlineData("owner~KIM")]
    public void Case_DoesNotMatter(string filter) => Assert.True(TestFilter.Parse(filter).Matches(Test));

    [Theory]
    [InlineData("Category=Fast", true)]
    [InlineData("Category=Money", true)]
    [InlineData("TestCategory=Money", true)]
    [InlineData("Category=Slow", false)]
    [InlineData("Category!=Money", false)]
    [InlineData("Category!=Slow", true)]
    public void SeveralValues_AreAskedOneByOne(string filter, bool matches) =>
        Assert.Equal(matches, TestFilter.Parse(filter).Matches(Test));

    [Fact]
    public void TestCategoryTrait_AnswersToCategory() =>
        Assert.True(TestFilter.Parse("Category=Slow").Matches(Test with { Traits = [new Trait("TestCategory", "Slow")] }));

    [Theory]
    [InlineData("Priority=1", false)]
    [InlineData("Priority!=1", true)]
    [InlineData("Priority~1", false)]
    [InlineData("Priority!~1", true)]
    public void MissingProperty_EqualsNothing(string filter, bool matches) =>
        Assert.Equal(matches, TestFilter.Parse(filter).Matches(Test));

    [Theory]
    [InlineData("a|b&c", "a|(b&c)")]
    [InlineData("a&b|c", "(a&b)|c")]
    [InlineData("a&b|c&d", "(a&b)|(c&d)")]
    [InlineData("a|b|c", "(a|b)|c")]
    [InlineData(" a  &\tb ", "a&b")]
    public void And_BindsStrongerThanOr(string filter, string grouped) =>
        Assert.Equal(TestFilter.Parse(grouped), TestFilter.Parse(filter));

    [Fact]
    public void Parentheses_BindStrongest() => Assert.Equal(
        new TestFilter.And(
            new TestFilter.Or(new TestFilter.Is("Name", "a"), new TestFilter.Is("Name", "b")),
            new TestFilter.Not(new TestFilter.Contains("Category", "c"))),
        TestFilter.Parse("(Name=a|Name=b)&Category!~c"));

    [Theory]
    [InlineData(@"DisplayName~\(EUR\)")]
    [InlineData(@"Owner=Kim \& Ada")]
    [InlineData(@"FullyQualifiedName~Basket\Tests")]
    public void Backslash_TakesTheNextCharacterAsItIs(string filter) => Assert.True(TestFilter.Parse(filter).Matches(Test));

    [Fact]
    public void BackslashAtTheEnd_StandsForItself() =>
        Assert.Equal(new TestFilter.Contains("DisplayName", @"C:\"), TestFilter.Parse(@"DisplayName~C:\"));

    [Fact]
    public void ExclamationMarkInAValue_IsAValue() => Assert.True(TestFilter.Parse("DisplayName~nothing!").Matches(Test));

    [Theory]
    [InlineData("", "ends where a property")]
    [InlineData("   ", "ends where a property")]
    [InlineData("Name=", "ends where a value")]
    [InlineData("Name!~", "ends where a value")]
    [InlineData("a&", "ends where a property")]
    [InlineData("(a|b", "ends where ')'")]
    [InlineData("a)", "has ')' at character 2")]
    [InlineData("a||b", "has '|' at character 3")]
    [InlineData("Name=a=b", "has '=' at character 7")]
    [InlineData("(a) b", "has 'b' at character 5")]
    [InlineData("=a", "has '=' at character 1")]
    public void WhatIsNoFilter_IsRefusedWithThePlace(string filter, string words)
    {
        FormatException refused = Assert.Throws<FormatException>(() => TestFilter.Parse(filter));

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.Contains($"'{filter}'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_MatchesAnyTest() => Assert.True(new TestFilter.Everything().Matches(Test));
}
