using QualityGate.Analyzers.Rules.AsyncCoordination;
using QualityGate.CodeFixes.Rules.AsyncCoordination;

namespace QualityGate.CodeFixes.Tests.Rules.AsyncCoordination;

public class AssertionInCallbackFixTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task DroppedTask_IsAwaited(Framework framework) => Fix(
        framework,
        """
        int value = 1;
        _ = Task.Run(() => [|Assert.Is(value == 1)|]); // in the background
        """,
        """
        int value = 1;
        await Task.Run(() => Assert.Is(value == 1)); // in the background
        """).VerifyAsync();

    [Fact]
    public Task BareTask_IsAwaited() => Fix(
        Framework.XunitV2,
        """
        int value = 1;
        Task.Run(async () =>
        {
            await Task.Yield();
            [|Assert.Equal(1, value)|];
        });
        """,
        """
        int value = 1;
        await Task.Run(async () =>
        {
            await Task.Yield();
            Assert.Equal(1, value);
        });
        """).VerifyAsync();

    [Fact]
    public Task SynchronousTest_BecomesAsync() => FixSample.Of<AssertionInCallbackAnalyzer, AssertionInCallbackFix>(
        Framework.NUnit,
        """
        public class Tests
        {
            [Test]
            public void Test()
            {
                Task.Run(() => [|Assert.That(1, Is.EqualTo(1))|]);
                Task.Run(() => [|Assert.That(2, Is.EqualTo(2))|]);
            }
        }
        """,
        """
        public class Tests
        {
            [Test]
            public async Task Test()
            {
                await Task.Run(() => Assert.That(1, Is.EqualTo(1)));
                await Task.Run(() => Assert.That(2, Is.EqualTo(2)));
            }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("[|Assert.Equal(\"a\", e.Name)|]")]
    [InlineData("{ [|Assert.Equal(\"a\", e.Name)|]; }")]
    public Task EventHandler_BecomesASource(string handler) => Fix(
        Framework.XunitV2,
        $"""
        using var watcher = new FileSystemWatcher(".");
        // What is made is seen.
        watcher.Created += (_, e) => {handler};
        watcher.EnableRaisingEvents = true;
        """,
        """
        using var watcher = new FileSystemWatcher(".");
        // What is made is seen.
        var raised = new TaskCompletionSource<FileSystemEventArgs>(TaskCreationOptions.RunContinuationsAsynchronously);
        watcher.Created += (_, e) => raised.TrySetResult(e);
        watcher.EnableRaisingEvents = true;
        var e = await raised.Task.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal("a", e.Name);
        """).VerifyAsync();

    [Fact]
    public Task CommentsOfTheHandler_MoveWithItsAssertions() => Fix(
        Framework.XunitV2,
        """
        using var watcher = new FileSystemWatcher(".");
        watcher.Created += (_, e) =>
        {
            // its name
            [|Assert.Equal("a", e.Name)|]; // the short one
        };
        watcher.EnableRaisingEvents = true;
        """,
        """
        using var watcher = new FileSystemWatcher(".");
        var raised = new TaskCompletionSource<FileSystemEventArgs>(TaskCreationOptions.RunContinuationsAsynchronously);
        watcher.Created += (_, e) => raised.TrySetResult(e);
        watcher.EnableRaisingEvents = true;
        var e = await raised.Task.WaitAsync(TimeSpan.FromSeconds(10));
        // its name
        Assert.Equal("a", e.Name); // the short one
        """).VerifyAsync();

    [Theory]
    [InlineData("ThreadPool.QueueUserWorkItem(_ => [|Assert.Equal(1, value)|]);")]
    [InlineData("using var watcher = new FileSystemWatcher();\nwatcher.Created += (sender, e) => [|Assert.Same(sender, e)|];")]
    [InlineData("using var watcher = new FileSystemWatcher();\nwatcher.Created += (_, e) => { value++; [|Assert.NotNull(e)|]; };")]
    public Task OtherCallbacks_GetNoFix(string statements) => FixSample.NotOfferedAsync<AssertionInCallbackAnalyzer, AssertionInCallbackFix>(
        Sample.Test<AssertionInCallbackAnalyzer>(Framework.XunitV2, "int value = 1;\n" + statements));

    private static FixSample Fix(Framework framework, string statements, string after) =>
        FixSample.Test<AssertionInCallbackAnalyzer, AssertionInCallbackFix>(framework, statements, after);
}
