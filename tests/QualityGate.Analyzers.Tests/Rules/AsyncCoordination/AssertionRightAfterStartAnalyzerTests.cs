using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.Analyzers.Tests.Rules.AsyncCoordination;

public class AssertionRightAfterStartAnalyzerTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task ResultOfStartedTask_IsFlagged(Framework framework) => Test(framework, "int count = 0; _ = Task.Run(() => count = 1); [|Assert.Is(count == 1)|];");

    [Theory]
    [InlineData("var work = Task.Run(() => count = 1); [|Assert.Equal(1, count)|]; await work;")]
    [InlineData("new Thread(() => count = 1).Start(); [|Assert.Equal(1, count)|];")]
    [InlineData("var thread = new Thread(() => count = 1); thread.Start(); [|Assert.Equal(1, count)|];")]
    [InlineData("ThreadPool.QueueUserWorkItem(_ => count = 1); [|Assert.Equal(1, count)|];")]
    [InlineData("var work = Task.Run(() => count = 1); [|Assert.True(work.IsCompleted)|];")]
    [InlineData("var work = Task.Run(() => count = 1); Assert.NotNull(work); [|Assert.Equal(1, count)|]; Assert.Equal(1, count);")]
    public Task EveryStart_IsFlaggedOnce(string statements) => Test(Framework.XunitV2, "int count = 0; " + statements);

    [Theory]
    [InlineData("await Task.Run(() => count = 1); Assert.Equal(1, count);")]
    [InlineData("Task.Run(() => count = 1).Wait(); Assert.Equal(1, count);")]
    [InlineData("var work = Task.Run(() => count = 1); await work; Assert.Equal(1, count);")]
    [InlineData("var thread = new Thread(() => count = 1); thread.Start(); thread.Join(); Assert.Equal(1, count);")]
    [InlineData("var thread = new Thread(() => count = 1); Assert.NotNull(thread);")]
    [InlineData("Parallel.For(0, 3, _ => Interlocked.Increment(ref count)); Assert.Equal(3, count);")]
    public Task WaitedFor_Passes(string statements) => Test(Framework.XunitV2, "int count = 0; " + statements);

    [Theory]
    [InlineData("var work = Task.Run(() => count = 1); Assert.Equal(0, count); await work;")]
    [InlineData("var work = Task.Run(() => count = 1); Assert.NotNull(work); await work;")]
    [InlineData("var work = Task.Run(() => Console.WriteLine(other)); Assert.Equal(3, other); await work;")]
    [InlineData("var work = Task.Run(() => other = 4); Assert.Equal(3, other); await work;")]
    [InlineData("var list = new Later(); _ = Task.Run(() => list.Add()); Assert.True(await list.AnyAsync());")]
    [InlineData("var work = Task.Run(() => count = 1); while (count == 0) { } Assert.Equal(1, count);")]
    public Task NothingExpectedOfIt_Passes(string statements) => Test(Framework.XunitV2, "int count = 0; int other = 3; " + statements);

    [Fact]
    public Task ThreadStartedAndJoinedInsideALambda_Passes() => Test(
        Framework.XunitV2,
        """
        bool seen = false;
        Action act = () => { };
        act += () =>
        {
            var thread = new Thread(() => seen = true);
            thread.Start();
            thread.Join();
        };
        Assert.True(seen);
        """);

    private static Task Test(Framework framework, string statements)
    {
        Sample sample = Sample.Test<AssertionRightAfterStartAnalyzer>(framework, statements);
        const string later = "\npublic class Later { public void Add() { } public Task<bool> AnyAsync() => Task.FromResult(true); }";
        return (sample with { Source = sample.Source + later }).VerifyAsync();
    }
}
