using QualityGate.Analyzers.Rules.Masking;

namespace QualityGate.Analyzers.Tests.Rules.Masking;

public class SkipWithoutTicketAnalyzerTests
{
    [Theory]
    [InlineData(Framework.XunitV2, "[[|Fact(Skip = \"fails at times\")|]]")]
    [InlineData(Framework.XunitV3, "[[|Fact(Skip = \"fails at times\")|]]")]
    [InlineData(Framework.NUnit, "[Test, [|Ignore(\"fails at times\")|]]")]
    [InlineData(Framework.MSTest, "[TestMethod, [|Ignore|]]")]
    [InlineData(Framework.TUnit, "[Test, [|Skip(\"fails at times\")|]]")]
    public Task SkipWithoutATicket_IsFlagged(Framework framework, string attributes) => Of(framework, attributes);

    [Theory]
    [InlineData(Framework.XunitV2, "[Fact, [|Trait(\"Category\", \"Flaky\")|]]")]
    [InlineData(Framework.NUnit, "[Test, [|Category(\"flaky on CI\")|]]")]
    [InlineData(Framework.MSTest, "[TestMethod, [|TestCategory(\"Quarantine\")|]]")]
    [InlineData(Framework.TUnit, "[Test, [|Category(\"Flaky\")|]]")]
    public Task MarkOfAFlakyTest_IsFlagged(Framework framework, string attributes) => Of(framework, attributes);

    [Fact]
    public Task SkipOfTheWholeClass_IsFlagged() => Sample.Of<SkipWithoutTicketAnalyzer>(
        Framework.NUnit, "[[|Ignore(\"later\")|]] public class Tests { [Test] public void Test() { } }").VerifyAsync();

    [Theory]
    [InlineData(Framework.XunitV2, "[Fact(Skip = \"#412: fails at times\")]")]
    [InlineData(Framework.XunitV2, "// https://tracker/17\n[Fact(Skip = \"fails at times\")]")]
    [InlineData(Framework.NUnit, "[Test, Ignore(\"SHOP-17\")]")]
    [InlineData(Framework.NUnit, "[Test, Category(\"Flaky\")] // SHOP-17\n")]
    public Task Ticket_Passes(Framework framework, string attributes) => Of(framework, attributes);

    [Theory]
    [InlineData(Framework.XunitV3, "[Fact(Skip = \"Windows only\", SkipUnless = nameof(Is))]")]
    [InlineData(Framework.XunitV2, "[Fact, Trait(\"Category\", \"Slow\")]")]
    [InlineData(Framework.XunitV2, "\n#if DEBUG\n[Fact]\n#else\n[Fact(Skip = \"in debug only\")]\n#endif\n")]
    [InlineData(Framework.NUnit, "[Test, Explicit(\"a tool\")]")]
    [InlineData(Framework.NUnit, "[Test, Platform(\"Win\")]")]
    [InlineData(Framework.NUnit, "[Test, Ignore(\"later\", Until = \"2031-05-01\")]")]
    public Task ConditionOrAnotherMark_Passes(Framework framework, string attributes) => Of(framework, attributes);

    private static Task Of(Framework framework, string attributes) => Sample.Neutral<SkipWithoutTicketAnalyzer>(
        framework, $"[TestClass]\npublic class Tests\n{{\n    public static bool Is => true;\n    {attributes}\n    public void Test() {{ }}\n}}").VerifyAsync();
}
