using QualityGate.Analyzers.Rules.AsyncCoordination;
using QualityGate.CodeFixes.Rules.AsyncCoordination;

namespace QualityGate.CodeFixes.Tests.Rules.AsyncCoordination;

public class TaskUnobservedFixTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task VoidTest_BecomesAsync(Framework framework) => Fix(
        framework,
        """
            /// <summary>Saves.</summary>
            [Test]
            public void Test()
            {
                // first
                [|SaveAsync()|]; // now
                [|SaveAsync()|].ConfigureAwait(false);
            }
        """,
        """
            /// <summary>Saves.</summary>
            [Test]
            public async Task Test()
            {
                // first
                await SaveAsync(); // now
                await SaveAsync().ConfigureAwait(false);
            }
        """).VerifyAsync();

    [Theory]
    [InlineData("[Test] public void Test() => [|SaveAsync()|]; // now", "[Test] public async Task Test() => await SaveAsync(); // now")]
    [InlineData("[Test] public void Test() { foreach (int n in new[] { 1 }) [|SaveAsync()|]; }", "[Test] public async Task Test() { foreach (int n in new[] { 1 }) await SaveAsync(); }")]
    [InlineData("[Test] public void Test() { } [SetUp] public void Prepare() { [|SaveAsync()|]; }", "[Test] public void Test() { } [SetUp] public async Task Prepare() { await SaveAsync(); }")]
    public Task VoidMember_BecomesAsync(string before, string after) => Fix(Framework.NUnit, before, after).VerifyAsync();

    [Fact]
    public Task TestThatHoldsASpan_StaysAsItIs() => FixSample.NotOfferedAsync<TaskUnobservedAnalyzer, TaskUnobservedFix>(Sample.Neutral<TaskUnobservedAnalyzer>(
        Framework.NUnit,
        "public class Tests { [Test] public void Test() { Span<int> numbers = stackalloc int[1]; [|SaveAsync()|]; numbers[0] = 1; } private static Task SaveAsync() => Task.Delay(1); }"));

    [Fact]
    public Task SeveralMembers_AreAllFixed() => Fix(
        Framework.XunitV2,
        """
            [Test]
            public void First()
            {
                [|SaveAsync()|]; // once
                [|SaveAsync()|];
            }

            [Test] public void Second() => [|SaveAsync()|];

            [Test]
            public async Task Third()
            {
                await SaveAsync();
        #if !NEVER
                // in newer ones too
                [|SaveAsync()|];
        #endif
            }
        """,
        """
            [Test]
            public async Task First()
            {
                await SaveAsync(); // once
                await SaveAsync();
            }

            [Test] public async Task Second() => await SaveAsync();

            [Test]
            public async Task Third()
            {
                await SaveAsync();
        #if !NEVER
                // in newer ones too
                await SaveAsync();
        #endif
            }
        """).VerifyAsync();

    [Theory]
    [InlineData("[|SaveAsync()|];", "await SaveAsync();")]
    [InlineData("Task work; [|SaveAsync()|];", "Task work; await SaveAsync();")]
    public Task AsyncTest_GetsAnAwait(string statement, string after) => Fix(
        Framework.NUnit,
        $"    [Test] public async Task Test() {{ await Task.Yield(); {statement} }}",
        $"    [Test] public async Task Test() {{ await Task.Yield(); {after} }}").VerifyAsync();

    [Theory]
    [InlineData("[Test] public async Task Test() { await Task.Yield(); _ = [|Task.Run(() => 1)|]; }")]
    [InlineData("[Test] public async Task Test() { await Task.Yield(); [|Task.Run(() => 1)|]; }")]
    [InlineData("[Test] public void Test() { Parallel.For(0, 3, n => { [|SaveAsync()|]; }); }")]
    [InlineData("[Test] public void Test() { Step(); } private void Step() { [|SaveAsync()|]; }")]
    [InlineData("[Test] public void Test() => Assert.That(1 == 1); public void Step() => [|SaveAsync()|];")]
    [InlineData("[Test] public void Test() { lock (this) { [|SaveAsync()|]; } }")]
    public Task WorkMeantToGoOn_IsNotOffered(string member) => FixSample.NotOfferedAsync<TaskUnobservedAnalyzer, TaskUnobservedFix>(
        Sample.Neutral<TaskUnobservedAnalyzer>(Framework.NUnit, Class(member)));

    private static FixSample Fix(Framework framework, string before, string after) =>
        FixSample.Neutral<TaskUnobservedAnalyzer, TaskUnobservedFix>(framework, Class(before), Class(after));

    private static string Class(string member) =>
        $$"""
        [TestClass]
        public class Tests
        {
        {{member}}

            private static Task SaveAsync() => Task.Delay(1);
        }
        """;
}
