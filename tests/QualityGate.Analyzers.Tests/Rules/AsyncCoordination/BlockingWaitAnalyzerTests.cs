using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.Analyzers.Tests.Rules.AsyncCoordination;

public class BlockingWaitAnalyzerTests
{
    private const string Load = "async Task<int> Load() { await Task.Yield(); return 1; }\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task Result_IsFlagged(Framework framework) => Test(framework, "int loaded = [|Load().Result|]; Assert.Is(loaded == 1);");

    [Theory]
    [InlineData("[|Load().Wait()|];")]
    [InlineData("int loaded = [|Load().GetAwaiter().GetResult()|];")]
    [InlineData("int loaded = [|Load().ConfigureAwait(false).GetAwaiter().GetResult()|];")]
    [InlineData("Task<int> running = Load(); Assert.Equal(1, [|running.Result|]);")]
    [InlineData("Assert.Equal(1, [|new ValueTask<int>(Load()).AsTask().Result|]);")]
    public Task OtherForms_AreFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Task<int> running = Load(); await running; Assert.Equal(1, running.Result);")]
    [InlineData("Task<int> running = Load(); await Task.WhenAll(running); Assert.Equal(1, running.Result);")]
    [InlineData("var all = new List<Task<int>>(); Task<int> running = Load(); all.Add(running); await Task.WhenAll(all); Assert.Equal(1, running.Result);")]
    [InlineData("var all = new Task<int>[1]; all[0] = Load(); await Task.WhenAll(all); Assert.Equal(1, all[0].Result);")]
    [InlineData("var all = new[] { Load() }; WaitForAll(all); Assert.Equal(1, all[0].Result); static void WaitForAll(Task[] tasks) { }")]
    [InlineData("Task<int> running = Load(); Assert.True(running.IsCompleted); Assert.Equal(1, running.Result);")]
    [InlineData("Task<int> running = Load(); Assert.True(running.Wait(5000)); Assert.Equal(1, running.Result);")]
    [InlineData("var source = new TaskCompletionSource<int>(); Task<int> running = source.Task; source.SetResult(1); Assert.Equal(1, running.Result);")]
    [InlineData("Task<int> running = Task.FromResult(1); Assert.Equal(1, running.Result);")]
    public Task TaskThatHasEnded_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Assert.Throws<AggregateException>(() => Load().Wait());")]
    [InlineData("await Task.Run(() => Load().Wait());")]
    [InlineData("try { Load().Wait(); } catch (AggregateException) { }")]
    [InlineData("Assert.True(Load().Wait(5000));")]
    public Task BlockingOnPurpose_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task SetupsAreFlagged_ConstructorsAndDisposalAreNot() => Sample.Of<BlockingWaitAnalyzer>(
        Framework.NUnit,
        """
        public class Tests : IDisposable
        {
            public Tests() => Task.Delay(1).Wait();
            [OneTimeSetUp] public void SetUp() { [|Load().Wait()|]; }
            [TearDown] public void TearDown() => [|Load().Wait()|];
            [Test] public void Test() { }
            public void Dispose() => Load().Wait();
            private static Task Load() => Task.Delay(1);
        }
        """).VerifyAsync();

    [Fact]
    public Task MethodThatOthersPrescribe_Passes() => Sample.Of<BlockingWaitAnalyzer>(
        Framework.XunitV2,
        """
        public abstract class Base { [Fact] public abstract void Test(); }
        public class Tests : Base
        {
            public override void Test() => Task.Delay(1).Wait();
            private int Helper() => Task.FromResult(2).Result + Run().Result;
            private async Task<int> Run() { await Task.Yield(); return 1; }
        }
        """).VerifyAsync();

    [Fact]
    public Task WhereXunitsOwnRuleSpeaks_ThisOneIsSilent() => Sample.Test<BlockingWaitAnalyzer>(Framework.XunitV2, Load + "Load().Wait();")
        .With("build_property.QualityGateForeignAnalyzers", "xunit.analyzers").VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<BlockingWaitAnalyzer>(framework, Load + statements).VerifyAsync();
}
