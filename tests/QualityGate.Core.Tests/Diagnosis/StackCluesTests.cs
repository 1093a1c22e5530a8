using QualityGate.Core.Diagnosis;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class StackCluesTests
{
    private static readonly HashSet<(string Class, string Method)> Methods =
    [
        ("Shop.OrderTests", "Total"), ("Shop.OrderTests", "Pays"), ("Shop.BasketTests", "Is_emptied"), ("Shop.BasketTests", "Total"), ("Shop.Outer.InnerTests", "Works"),
    ];

    [Theory]
    [InlineData("   at Shop.BasketTests.Is_emptied() in /src/BasketTests.cs:line 9")]
    [InlineData("   at Shop.BasketTests.<>c.<Is_emptied>b__0_0(Object sender)")]
    [InlineData("   at Shop.BasketTests.<>c__DisplayClass3_0.<Is_emptied>b__1(Int32 x)\n   at Shop.Bus.Raise()\n   at Shop.OrderTests.Total()")]
    [InlineData("   at Shop.Bus.Raise()\n   at Shop.BasketTests.<Is_emptied>d__4.MoveNext()")]
    [InlineData("   at Shop.BasketTests.<Is_emptied>g__Handle|2_0(Int32 x)")]
    [InlineData("   at Shop.Outer.InnerTests.Works()")]
    public void CodeOfAnotherTest_IsAClue(string stack) => Assert.Equal([ClueKind.AnotherTestsCode], In(stack).Select(clue => clue.Kind));

    [Theory]
    [InlineData("   at Shop.OrderTests.Total()")]
    [InlineData("   at Shop.OrderTests.<>c.<Pays>b__0_0()\n   at Shop.OrderTests.Total()")]
    [InlineData("   at Shop.BasketTests.MakeBasket()\n   at Shop.OrderTests.Total()")]
    [InlineData("   at Shop.BasketTests.Total()")]
    [InlineData("   at Shop.Basket.Is_emptied()")]
    [InlineData("")]
    public void OwnCodeHelpersAndInheritedTests_AreNone(string stack) => Assert.Empty(In(stack));

    [Fact]
    public void Quote_IsTheFrame() => Assert.Equal("at Shop.BasketTests.Is_emptied()", Assert.Single(In("   at Shop.Bus.Raise()\n   at Shop.BasketTests.Is_emptied() in /src/B.cs:line 9")).Quote);

    [Fact]
    public void TestsOfASuite_AreKnownAsTracesWriteThem()
    {
        SuiteScript script = SuiteScript.Of("A", "B");

        Assert.Contains(("Shop.OrderTests", "B"), SuiteTraits.Of(script.Suite).Methods.AsEnumerable());
    }

    private static Clue[] In(string stack) => [.. StackClues.In(
        Failure.Of("System.Exception", "no", stack), new TestId(new SuiteId("tests/Shop.Tests.csproj", "net10.0"), "Shop.OrderTests", "Total", ""), Methods)];
}
