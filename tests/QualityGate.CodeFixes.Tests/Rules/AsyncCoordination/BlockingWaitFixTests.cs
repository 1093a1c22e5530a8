using QualityGate.Analyzers.Rules.AsyncCoordination;
using QualityGate.CodeFixes.Rules.AsyncCoordination;

namespace QualityGate.CodeFixes.Tests.Rules.AsyncCoordination;

public class BlockingWaitFixTests
{
    private const string Load = "async Task<int> Load() { await Task.Yield(); return 1; }\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task Result_IsAwaited(Framework framework) => Check(framework, "int loaded = [|Load().Result|]; // at once\nAssert.Is(loaded == 1);", "int loaded = await Load(); // at once\nAssert.Is(loaded == 1);");

    [Theory]
    [InlineData("[|Load().Wait()|];", "await Load();")]
    [InlineData("Assert.Equal(1, [|Load().GetAwaiter().GetResult()|]);", "Assert.Equal(1, await Load());")]
    [InlineData("string text = [|Load().Result|].ToString(); Assert.Equal(\"1\", text);", "string text = (await Load()).ToString(); Assert.Equal(\"1\", text);")]
    [InlineData("int loaded = [|Load().ConfigureAwait(false).GetAwaiter().GetResult()|];", "int loaded = await Load().ConfigureAwait(false);")]
    [InlineData("if ([|Load().Result|] > 0) Assert.True(true);", "if (await Load() > 0) Assert.True(true);")]
    public Task OtherForms_AreAwaited(string statements, string after) => Check(Framework.XunitV2, statements, after);

    [Fact]
    public Task VoidTest_BecomesAsync() => FixSample.Of<BlockingWaitAnalyzer, BlockingWaitFix>(
        Framework.NUnit,
        """
        public class Tests
        {
            [SetUp]
            public void SetUp()
            {
                [|Task.Delay(1).Wait()|];
            }

            [Test]
            public void Test()
            {
            }
        }
        """,
        """
        public class Tests
        {
            [SetUp]
            public async Task SetUp()
            {
                await Task.Delay(1);
            }

            [Test]
            public void Test()
            {
            }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("[Fact] public Task Test() { [|Task.Delay(1).Wait()|]; return Task.CompletedTask; }")]
    [InlineData("[Fact] public void Test() => [|Task.Delay(1).Wait()|];")]
    public Task TestThatCannotBecomeAsync_IsLeftAlone(string member) => FixSample.NotOfferedAsync<BlockingWaitAnalyzer, BlockingWaitFix>(
        Sample.Of<BlockingWaitAnalyzer>(Framework.XunitV2, $"public class Tests\n{{\n    {member}\n}}"));

    private static Task Check(Framework framework, string statements, string after) =>
        FixSample.Test<BlockingWaitAnalyzer, BlockingWaitFix>(framework, Load + statements, Load + after).VerifyAsync();
}
