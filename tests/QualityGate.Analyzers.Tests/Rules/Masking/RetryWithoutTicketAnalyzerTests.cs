using QualityGate.Analyzers.Rules.Masking;

namespace QualityGate.Analyzers.Tests.Rules.Masking;

public class RetryWithoutTicketAnalyzerTests
{
    // xRetry as far as the rule looks at it, and a look-alike of product code.
    private const string XRetry = """

        namespace xRetry { public class RetryFactAttribute(int maxRetries = 3) : FactAttribute { public int MaxRetries => maxRetries; } }
        public class AutomaticRetryAttribute : Attribute { }
        """;

    [Theory]
    [InlineData(Framework.NUnit, "[Test, [|Retry(3)|]]")]
    [InlineData(Framework.MSTest, "[TestMethod, [|Retry(3)|]]")]
    [InlineData(Framework.TUnit, "[Test, [|Retry(3)|]]")]
    public Task RetryOfTheFramework_IsFlagged(Framework framework, string attributes) =>
        Of(framework, $"{(framework == Framework.MSTest ? "[TestClass] " : "")}public class Tests {{ {attributes} public void Test() {{ }} }}");

    [Fact]
    public Task ClassThatMSTestDoesNotRun_Passes() => Of(Framework.MSTest, "public class Data { [TestMethod, Retry(3)] public void Test() { } }");

    [Theory]
    [InlineData("[[|xRetry.RetryFact|]]")]
    [InlineData("[[|xRetry.RetryFact(5)|]]")]
    public Task TestAttributeThatRetries_IsFlagged(string attribute) => Of(Framework.XunitV2, $"public class Tests {{ {attribute} public void Test() {{ }} }}" + XRetry);

    [Fact]
    public Task RetryOfTheWholeClass_IsFlagged() => Of(Framework.TUnit, "[[|Retry(2)|]] public class Tests { [Test] public void Test() { } }");

    [Fact]
    public Task RetryOfTheWholeAssembly_IsFlagged() => Of(Framework.TUnit, "[assembly: [|Retry(2)|]] public class Tests { [Test] public void Test() { } }");

    [Theory]
    [InlineData("// BUG-17, until 2031-05-01\n[Test, Retry(3)]")]
    [InlineData("/// <summary>https://tracker/17, to be gone by 2031-05-01.</summary>\n[Test, Retry(3)]")]
    [InlineData("[Test, Retry(3)] // #17 2031-05-01\n")]
    [InlineData("[Test, Retry(3), Property(\"Issue\", \"BUG-17\"), Category(\"until 2031-05-01\")]")]
    public Task TicketAndDate_Pass(string attributes) => Of(Framework.NUnit, $"public class Tests {{\n{attributes}\npublic void Test() {{ }} }}");

    [Theory]
    [InlineData("// BUG-17\n[Test, [|Retry(3)|]]")]
    [InlineData("// until 2031-05-01\n[Test, [|Retry(3)|]]")]
    [InlineData("// it is flaky\n[Test, [|Retry(3)|]]")]
    public Task OneOfTheTwo_IsFlagged(string attributes) => Of(Framework.NUnit, $"public class Tests {{\n{attributes}\npublic void Test() {{ }} }}");

    [Fact]
    public Task WordsOfAnotherTest_DoNotCount() => Of(
        Framework.NUnit, "public class Tests {\n// BUG-17, until 2031-05-01\n[Test] public void First() { }\n[Test, [|Retry(3)|]] public void Second() { Console.WriteLine(\"BUG-18 2031-05-01\"); } }");

    [Theory]
    [InlineData(Framework.NUnit, "[Test, Retry(1)]")]
    [InlineData(Framework.TUnit, "[Test, Retry(0)]")]
    [InlineData(Framework.NUnit, "[Test, Repeat(3)]")]
    [InlineData(Framework.NUnit, "[Test]")]
    public Task NothingRunsAgain_Passes(Framework framework, string attributes) => Of(framework, $"public class Tests {{ {attributes} public void Test() {{ }} }}");

    [Fact]
    public Task RetryOfTheProduct_Passes() => Of(Framework.XunitV2, "public class Tests { [Fact] public void Test() { } [AutomaticRetry] public void Job() { } }" + XRetry);

    [Theory]
    [InlineData(@"WORK:\d+")]
    [InlineData("(")]
    public Task IssuePattern_IsTheUsers(string pattern)
    {
        string words = pattern == "(" ? "BUG-17" : "WORK:17";
        return Sample.Of<RetryWithoutTicketAnalyzer>(Framework.NUnit, $"public class Tests {{\n// {words} 2031-05-01\n[Test, Retry(3)] public void Test() {{ }} }}")
            .With("qualitygate.issue_pattern", pattern).VerifyAsync();
    }

    private static Task Of(Framework framework, string source) => Sample.Of<RetryWithoutTicketAnalyzer>(framework, source).VerifyAsync();
}
