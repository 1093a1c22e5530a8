using QualityGate.Analyzers.Rules.AsyncCoordination;
using QualityGate.CodeFixes.Rules.AsyncCoordination;

namespace QualityGate.CodeFixes.Tests;

public class PollingLoopTests
{
    [Theory]
    [InlineData("Assert.Equal(1, count);", "count != 1")]
    [InlineData("Assert.True(count >= 1);", "count < 1")]
    [InlineData("Assert.True(isSeen);", "!isSeen")]
    [InlineData("Assert.False(!isSeen);", "!isSeen")]
    [InlineData("Assert.NotNull(text);", "text is null")]
    [InlineData("Assert.Equal(\"a\", text);", "text != \"a\"")]
    [InlineData("Assert.Single(list);", "list.Count != 1")]
    [InlineData("Assert.NotEmpty(list);", "list.Count == 0")]
    [InlineData("Assert.Equal(1, list.Count);", "list.Count != 1")]
    [InlineData("Assert.Contains(1, list);", "!list.Contains(1)")]
    [InlineData("Assert.Equal(1, Volatile.Read(ref count));", "Volatile.Read(ref count) != 1")]
    public Task Condition_IsPolled(string assertion, string notYet)
    {
        const string start = """
            int count = 0;
            bool isSeen = false;
            string? text = null;
            var list = new List<int>();
            ThreadPool.QueueUserWorkItem(_ => { list.Add(1); text = "a"; isSeen = true; count = 1; });
            """;
        return Fix(
            Framework.XunitV2,
            $"""
            {start}
            // Let it run.
            await [|Task.Delay(500)|]; // half a second
            {assertion}
            """,
            $"""
            {start}
            // Let it run.
            // half a second
            var deadline = Environment.TickCount64 + 5_000;
            while ({notYet} && Environment.TickCount64 < deadline)
                await Task.Delay(20);
            {assertion}
            """).VerifyAsync();
    }

    [Theory]
    [InlineData(Framework.XunitV3, "Assert.Equal(1, count);")]
    [InlineData(Framework.MSTest, "Assert.AreEqual(1, count);")]
    [InlineData(Framework.TUnit, "await Assert.That(count).IsEqualTo(1);")]
    public Task OtherFrameworks_PollToo(Framework framework, string assertion) => Fix(
        framework,
        $"""
        int count = 0;
        ThreadPool.QueueUserWorkItem(_ => count = 1);
        await [|Task.Delay(500)|];
        {assertion}
        """,
        $"""
        int count = 0;
        ThreadPool.QueueUserWorkItem(_ => count = 1);
        var deadline = Environment.TickCount64 + 5_000;
        while (count != 1 && Environment.TickCount64 < deadline)
            await Task.Delay(20);
        {assertion}
        """).VerifyAsync();

    [Theory]
    [InlineData(Library.FluentAssertions, "using FluentAssertions;", "count.Should().Be(1);")]
    [InlineData(Library.Shouldly, "using Shouldly;", "count.ShouldBe(1);")]
    public Task FluentAssertion_IsPolled(Library library, string import, string assertion)
    {
        string Source(string delay) => $$"""
            {{import}}
            public class Tests
            {
                [Fact]
                public void Test()
                {
                    int count = 0;
                    ThreadPool.QueueUserWorkItem(_ => count = 1);
                    {{delay}}
                    {{assertion}}
                }
            }
            """;
        return FixSample.Of<DelayBeforeAssertionAnalyzer, DelayBeforeAssertionFix>(
            Framework.XunitV2,
            Source("[|Thread.Sleep(500)|];"),
            Source("var deadline = Environment.TickCount64 + 5_000;\n        while (count != 1 && Environment.TickCount64 < deadline)\n            Thread.Sleep(20);")).With(library).VerifyAsync();
    }

    [Fact]
    public Task SeveralAssertions_ArePolledTogether() => Fix(
        Framework.XunitV2,
        """
        int count = 0;
        bool isSeen = false;
        new Thread(() => { count = 1; isSeen = true; }).Start();
        await [|Task.Delay(500)|];
        Assert.Equal(1, count);
        Assert.True(isSeen);
        """,
        """
        int count = 0;
        bool isSeen = false;
        new Thread(() => { count = 1; isSeen = true; }).Start();
        var deadline = Environment.TickCount64 + 5_000;
        while ((count != 1 || !isSeen) && Environment.TickCount64 < deadline)
            await Task.Delay(20);
        Assert.Equal(1, count);
        Assert.True(isSeen);
        """).VerifyAsync();

    [Fact]
    public Task MemberOfWhatIsAssertedNotNull_IsPolledBehindIt() => Fix(
        Framework.XunitV2,
        """
        string? text = null;
        ThreadPool.QueueUserWorkItem(_ => text = "a");
        await [|Task.Delay(500)|];
        Assert.NotNull(text);
        Assert.Equal(1, text!.Length);
        """,
        """
        string? text = null;
        ThreadPool.QueueUserWorkItem(_ => text = "a");
        var deadline = Environment.TickCount64 + 5_000;
        while ((text is null || text!.Length != 1) && Environment.TickCount64 < deadline)
            await Task.Delay(20);
        Assert.NotNull(text);
        Assert.Equal(1, text!.Length);
        """).VerifyAsync();

    [Fact]
    public Task SeveralDelays_GetLoopsOfTheirOwn() => Fix(
        Framework.XunitV2,
        """
        int count = 0;
        new Thread(() => count++).Start();
        await [|Task.Delay(500)|];
        Assert.Equal(1, count);
        new Thread(() => count++).Start();
        await [|Task.Delay(500)|];
        Assert.Equal(2, count);
        """,
        """
        int count = 0;
        new Thread(() => count++).Start();
        var deadline = Environment.TickCount64 + 5_000;
        while (count != 1 && Environment.TickCount64 < deadline)
            await Task.Delay(20);
        Assert.Equal(1, count);
        new Thread(() => count++).Start();
        var deadline2 = Environment.TickCount64 + 5_000;
        while (count != 2 && Environment.TickCount64 < deadline2)
            await Task.Delay(20);
        Assert.Equal(2, count);
        """).VerifyAsync();

    [Fact]
    public Task Token_IsKept() => Fix(
        Framework.XunitV3,
        """
        int count = 0;
        ThreadPool.QueueUserWorkItem(_ => count = 1);
        await [|Task.Delay(500, TestContext.Current.CancellationToken)|];
        Assert.Equal(1, count);
        """,
        """
        int count = 0;
        ThreadPool.QueueUserWorkItem(_ => count = 1);
        var deadline = Environment.TickCount64 + 5_000;
        while (count != 1 && Environment.TickCount64 < deadline)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Equal(1, count);
        """).VerifyAsync();

    [Theory]
    [InlineData("string? text = null; ThreadPool.QueueUserWorkItem(_ => text = \"a\");", "Assert.Equal(1, text!.Length);")]
    [InlineData("var list = new List<int>(); ThreadPool.QueueUserWorkItem(_ => list.Add(1));", "Assert.Equal(1, list[0]);")]
    [InlineData("var list = new List<int>(); ThreadPool.QueueUserWorkItem(_ => list.Add(1));", "Assert.Equal(1, list.First());")]
    [InlineData("var list = new List<int>(); ThreadPool.QueueUserWorkItem(_ => list.Add(1));", "Assert.Contains(list, item => item == 1);")]
    [InlineData("var list = new List<int>(); ThreadPool.QueueUserWorkItem(_ => list.Add(1));", "var items = list.ToArray();\n        Assert.NotEmpty(items);")]
    public Task ReadThatCannotComeEarly_GetsNoFix(string start, string assertion) => FixSample.NotOfferedAsync<DelayBeforeAssertionAnalyzer, DelayBeforeAssertionFix>(
        Sample.Test<DelayBeforeAssertionAnalyzer>(Framework.XunitV2, $"{start}\nawait [|Task.Delay(500)|];\n{assertion}"));

    [Theory]
    [InlineData("var stop = new CancellationTokenSource();\nvar work = Task.Run(() => { while (!stop.IsCancellationRequested) { count++; } });", "stop.Cancel();")]
    [InlineData("var gate = new ManualResetEventSlim();\nvar work = Task.Run(() => { count++; gate.Wait(); });", "gate.Set();")]
    public Task TaskThatMayGoOn_IsNotAwaited(string start, string end) => Fix(
        Framework.XunitV2,
        $"""
        int count = 0;
        {start}
        await [|Task.Delay(500)|];
        Assert.True(count > 0);
        {end}
        """,
        $"""
        int count = 0;
        {start}
        var deadline = Environment.TickCount64 + 5_000;
        while (count <= 0 && Environment.TickCount64 < deadline)
            await Task.Delay(20);
        Assert.True(count > 0);
        {end}
        """).VerifyAsync();

    private static FixSample Fix(Framework framework, string statements, string after) =>
        FixSample.Test<DelayBeforeAssertionAnalyzer, DelayBeforeAssertionFix>(framework, statements, after);
}
