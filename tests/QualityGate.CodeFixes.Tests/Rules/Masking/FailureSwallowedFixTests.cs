using QualityGate.Analyzers.Rules.Masking;
using QualityGate.CodeFixes.Rules.Masking;

namespace QualityGate.CodeFixes.Tests.Rules.Masking;

public class FailureSwallowedFixTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task EmptyCatch_IsRemovedWithItsTry(Framework framework) => Fix(
        framework,
        """
        // first
        try
        {
            // second
            int answer = int.Parse("42"); // third

            if (answer > 0)
            {
                Assert.Is(answer == 42);
            }
        }
        [|catch (Exception)|]
        {
        }
        """,
        """
        // first
        // second
        int answer = int.Parse("42"); // third

        if (answer > 0)
        {
            Assert.Is(answer == 42);
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("try { Assert.Is(1 > 2); } [|catch|] { }", "Assert.Is(1 > 2);")]
    [InlineData(
        "try { Assert.Is(1 > 2); } [|catch (Exception)|] { } finally { Console.WriteLine(); }",
        "try { Assert.Is(1 > 2); } finally { Console.WriteLine(); }")]
    [InlineData(
        "try { Assert.Is(1 > 2); } catch (IOException) { throw; } [|catch (Exception)|] { }",
        "try { Assert.Is(1 > 2); } catch (IOException) { throw; }")]
    public Task WhatIsStillNeeded_Stays(string statement, string after) => Fix(Framework.NUnit, statement, after).VerifyAsync();

    [Fact]
    public Task TwoCatches_AreBothRemoved() => Fix(
        Framework.MSTest,
        """
        try { Assert.Is(1 > 2); } [|catch (Exception)|] { }
        try { Assert.Is(2 > 3); } [|catch (Exception)|] { }
        """,
        """
        Assert.Is(1 > 2);
        Assert.Is(2 > 3);
        """).VerifyAsync();

    [Theory]
    [InlineData("try { Assert.True(false); } [|catch (Exception e)|] { Console.WriteLine(e); }")]
    [InlineData("try { Assert.True(false); } [|catch (Exception)|] { /* the server is slow */ }")]
    [InlineData("try { int.Parse(\"x\"); Assert.Fail(\"parsed\"); } [|catch (Exception)|] { }")]
    [InlineData("try { int one = 1; Assert.Equal(1, one); } [|catch (Exception)|] { }\nif (Environment.TickCount > 0) { int one = 2; Console.WriteLine(one); }")]
    public Task CatchThatSaysSomething_IsLeftToAPerson(string statements) =>
        FixSample.NotOfferedAsync<FailureSwallowedAnalyzer, FailureSwallowedFix>(Sample.Test<FailureSwallowedAnalyzer>(Framework.XunitV2, statements));

    private static FixSample Fix(Framework framework, string statements, string after) =>
        FixSample.Test<FailureSwallowedAnalyzer, FailureSwallowedFix>(framework, statements, after);
}
