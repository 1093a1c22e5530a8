using QualityGate.Analyzers.Rules.NonDeterministicData;

namespace QualityGate.Analyzers.Tests.Rules.NonDeterministicData;

public class OrderingDiscardedAnalyzerTests
{
    private const string Items = "var items = new List<int> { 2, 1 }; var fixedItems = System.Collections.Immutable.ImmutableArray.Create(2, 1);\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task OrderingThatNobodyTakes_IsFlagged(Framework framework) => Test(framework, "[|items.OrderBy(item => item)|]; Assert.Is(items[0] == 1);");

    [Theory]
    [InlineData("[|items.Order()|];")]
    [InlineData("[|items.Where(item => item > 1)|];")]
    [InlineData("[|items.Distinct().Skip(1)|];")]
    [InlineData("[|Enumerable.Reverse(items)|];")]
    [InlineData("[|fixedItems.Sort()|];")]
    [InlineData("[|items.AsQueryable().OrderBy(item => item)|];")]
    public Task OtherForms_AreFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("items.Sort();")]
    [InlineData("items.Reverse();")]
    [InlineData("var ordered = items.Order(); Assert.Equal([1, 2], ordered);")]
    [InlineData("_ = items.OrderBy(item => item);")]
    [InlineData("items.Order().ToList();")]
    [InlineData("items.First();")]
    [InlineData("fixedItems = fixedItems.Sort();")]
    public Task OrderingThatSomeoneTakes_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Assert.Throws<ArgumentNullException>(() => { items.OrderBy((Func<int, int>)null!); });")]
    [InlineData("Action act = () => items.Where(item => item > 1); act();")]
    public Task CallThatIsToThrow_Passes(string statements) => Test(Framework.XunitV2, statements);

    private static Task Test(Framework framework, string statements) => Sample.Test<OrderingDiscardedAnalyzer>(framework, Items + statements).VerifyAsync();
}
