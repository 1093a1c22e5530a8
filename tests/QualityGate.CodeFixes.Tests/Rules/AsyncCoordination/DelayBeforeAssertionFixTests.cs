using QualityGate.Analyzers.Rules.AsyncCoordination;
using QualityGate.CodeFixes.Rules.AsyncCoordination;

namespace QualityGate.CodeFixes.Tests.Rules.AsyncCoordination;

public class DelayBeforeAssertionFixTests
{
    [Theory]
    [InlineData(Framework.XunitV2, "Assert.Equal(1, count);")]
    [InlineData(Framework.XunitV3, "Assert.Equal(1, count);")]
    [InlineData(Framework.NUnit, "Assert.That(count, Is.EqualTo(1));")]
    [InlineData(Framework.MSTest, "Assert.AreEqual(1, count);")]
    [InlineData(Framework.TUnit, "await Assert.That(count).IsEqualTo(1);")]
    public Task TaskInScope_IsAwaited(Framework framework, string assertion) => Fix(
        framework,
        $"""
        int count = 0;
        var work = Task.Run(() => Interlocked.Increment(ref count));
        // Let it run.
        await [|Task.Delay(500)|]; // half a second
        {assertion}
        """,
        $"""
        int count = 0;
        var work = Task.Run(() => Interlocked.Increment(ref count));
        // Let it run.
        await work.WaitAsync(TimeSpan.FromSeconds(10){Token(framework)}); // half a second
        {assertion}
        """).VerifyAsync();

    [Fact]
    public Task TaskThatOnlyTheRunCancels_IsAwaited() => Fix(
        Framework.XunitV3,
        """
        int count = 0;
        var work = Task.Run(() => Interlocked.Increment(ref count), TestContext.Current.CancellationToken);
        await [|Task.Delay(500, TestContext.Current.CancellationToken)|];
        Assert.Equal(1, count);
        """,
        """
        int count = 0;
        var work = Task.Run(() => Interlocked.Increment(ref count), TestContext.Current.CancellationToken);
        await work.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.Equal(1, count);
        """).VerifyAsync();

    [Theory]
    [InlineData(Framework.XunitV2, "[Fact]", "Assert.Equal(1, count);")]
    [InlineData(Framework.XunitV3, "[Fact]", "Assert.Equal(1, count);")]
    [InlineData(Framework.NUnit, "[Test]", "Assert.That(count, Is.EqualTo(1));")]
    [InlineData(Framework.MSTest, "[TestMethod]", "Assert.AreEqual(1, count);")]
    public Task SynchronousTest_BecomesAsyncForTheTask(Framework framework, string attribute, string assertion) => FixSample.Of<DelayBeforeAssertionAnalyzer, DelayBeforeAssertionFix>(
        framework,
        $$"""
        public class Tests
        {
            {{attribute}}
            public void Test()
            {
                int count = 0;
                var work = Task.Run(() => Interlocked.Increment(ref count));
                [|Thread.Sleep(500)|];
                {{assertion}}
            }
        }
        """,
        $$"""
        public class Tests
        {
            {{attribute}}
            public async Task Test()
            {
                int count = 0;
                var work = Task.Run(() => Interlocked.Increment(ref count));
                await work.WaitAsync(TimeSpan.FromSeconds(10){{Token(framework)}});
                {{assertion}}
            }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("Assert.That(count, Is.EqualTo(1));", "Assert.That(() => count, Is.EqualTo(1).After(5000, 20));")]
    [InlineData("Assert.That(count == 1);", "Assert.That(() => count == 1, Is.True.After(5000, 20));")]
    [InlineData("Assert.That(count, Is.Not.Zero, \"none\");", "Assert.That(() => count, Is.Not.Zero.After(5000, 20), \"none\");")]
    public Task NUnitAssertion_PollsByItself(string assertion, string polling) => Fix(
        Framework.NUnit,
        $"""
        int count = 0;
        new Thread(() => count = 1).Start();
        // Let it run.
        await [|Task.Delay(500)|]; // half a second
        {assertion}
        """,
        $"""
        int count = 0;
        new Thread(() => count = 1).Start();
        // Let it run.
        // half a second
        {polling}
        """).VerifyAsync();

    [Fact]
    public Task SeveralNUnitAssertions_AllPoll() => Fix(
        Framework.NUnit,
        """
        int count = 0;
        bool isSeen = false;
        new Thread(() => { count = 1; isSeen = true; }).Start();

        Thread.Sleep(500);

        Assert.That(count, Is.EqualTo(1));
        Assert.That(isSeen, Is.True);
        """.Replace("Thread.Sleep(500);", "[|Thread.Sleep(500)|];", StringComparison.Ordinal),
        """
        int count = 0;
        bool isSeen = false;
        new Thread(() => { count = 1; isSeen = true; }).Start();

        Assert.That(() => count, Is.EqualTo(1).After(5000, 20));
        Assert.That(() => isSeen, Is.True.After(5000, 20));
        """).VerifyAsync();

    [Fact]
    public Task SeveralDelays_GetDeadlinesWithNamesOfTheirOwn() => Fix(
        Framework.XunitV2,
        """
        int deadline = 0, count = 0;
        new Thread(() => count = 1).Start();
        [|Thread.Sleep(500)|];
        Assert.Equal(1, count);
        new Thread(() => deadline = 1).Start();
        [|Thread.Sleep(500)|];
        Assert.Equal(1, deadline);
        """,
        """
        int deadline = 0, count = 0;
        new Thread(() => count = 1).Start();
        var deadline2 = Environment.TickCount64 + 5_000;
        while (count != 1 && Environment.TickCount64 < deadline2)
            await Task.Delay(20);
        Assert.Equal(1, count);
        new Thread(() => deadline = 1).Start();
        var deadline3 = Environment.TickCount64 + 5_000;
        while (deadline != 1 && Environment.TickCount64 < deadline3)
            await Task.Delay(20);
        Assert.Equal(1, deadline);
        """).VerifyAsync();

    [Fact]
    public Task SourceInScope_IsAwaited() => Fix(
        Framework.XunitV2,
        """
        string? seen = null;
        var done = new TaskCompletionSource();
        ThreadPool.QueueUserWorkItem(_ => { seen = "a"; done.TrySetResult(); });
        [|Thread.Sleep(500)|];
        Assert.Equal("a", seen);
        """,
        """
        string? seen = null;
        var done = new TaskCompletionSource();
        ThreadPool.QueueUserWorkItem(_ => { seen = "a"; done.TrySetResult(); });
        await done.Task.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal("a", seen);
        """).VerifyAsync();

    [Fact]
    public Task EventInScope_IsWaitedForAndAsserted() => Fix(
        Framework.XunitV2,
        """
        string? seen = null;
        using var done = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(_ => { seen = "a"; done.Set(); });
        [|Thread.Sleep(500)|];
        Assert.Equal("a", seen);
        """,
        """
        string? seen = null;
        using var done = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(_ => { seen = "a"; done.Set(); });
        Assert.True(done.Wait(TimeSpan.FromSeconds(10)));
        Assert.Equal("a", seen);
        """).VerifyAsync();

    [Fact]
    public Task DelayThatAlsoShowsAbsence_GetsNoFix() => FixSample.NotOfferedAsync<DelayBeforeAssertionAnalyzer, DelayBeforeAssertionFix>(
        Sample.Test<DelayBeforeAssertionAnalyzer>(
            Framework.XunitV2,
            """
            bool first = false, second = false;
            ThreadPool.QueueUserWorkItem(_ => first = true);
            ThreadPool.QueueUserWorkItem(_ => second = DateTime.Now.Year < 2000);
            await [|Task.Delay(500)|];
            Assert.True(first);
            Assert.False(second);
            """));

    private static string Token(Framework framework) => framework == Framework.XunitV3 ? ", TestContext.Current.CancellationToken" : "";

    private static FixSample Fix(Framework framework, string statements, string after) =>
        FixSample.Test<DelayBeforeAssertionAnalyzer, DelayBeforeAssertionFix>(framework, statements, after);
}
