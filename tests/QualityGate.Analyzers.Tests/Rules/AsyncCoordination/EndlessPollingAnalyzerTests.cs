using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.Analyzers.Tests.Rules.AsyncCoordination;

public class EndlessPollingAnalyzerTests
{
    private const string Work = "bool isDone = false; var queue = new Queue<int>(); var work = Task.Run(() => isDone = true);\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task LoopWithoutDeadline_IsFlagged(Framework framework) => Test(framework, "while ([|!isDone|]) await Task.Delay(10);");

    [Theory]
    [InlineData("while ([|queue.Count == 0|]) { Thread.Sleep(10); }")]
    [InlineData("while ([|!isDone|]) await Task.Yield();")]
    [InlineData("while ([|!isDone|]) { Thread.Yield(); }")]
    [InlineData("do { await Task.Delay(10); } while ([|!isDone|]);")]
    [InlineData("int seen = 0; while ([|seen < 3|]) { await Task.Delay(10); seen = queue.Count; }")]
    public Task OtherForms_AreFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var watch = System.Diagnostics.Stopwatch.StartNew(); while (!isDone && watch.ElapsedMilliseconds < 5000) await Task.Delay(10);")]
    [InlineData("var until = DateTime.UtcNow.AddSeconds(5); while (!isDone && DateTime.UtcNow < until) await Task.Delay(10);")]
    [InlineData("long until = Environment.TickCount64 + 5000; while (!isDone && Environment.TickCount64 < until) await Task.Delay(10);")]
    [InlineData("int rounds = 0; while (!isDone && rounds++ < 100) await Task.Delay(10);")]
    [InlineData("var token = new CancellationTokenSource(5000).Token; while (!isDone) await Task.Delay(10, token);")]
    [InlineData("while (!isDone && !TimedOut()) await Task.Delay(10); bool TimedOut() => true;")]
    [InlineData("while (!isDone && !work.IsCompleted) await Task.Delay(10);")]
    [InlineData("for (int round = 0; round < 100 && !isDone; round++) await Task.Delay(10);")]
    public Task LoopWithAnEnd_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("while (queue.Count > 0) queue.Dequeue();")]
    [InlineData("while (!isDone) { queue.Enqueue(1); await Task.Delay(10); }")]
    [InlineData("while (true) { if (isDone) break; await Task.Delay(10); }")]
    [InlineData("_ = Task.Run(async () => { while (!isDone) await Task.Delay(10); });")]
    public Task LoopThatDoesMore_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task HelpersAreFlagged_TestsWithATimeoutAreNot() => Sample.Of<EndlessPollingAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            private volatile bool _isDone;
            [Test] public void Test() => Helper();
            [Test, CancelAfter(1000)] public void Other() { }
            [Test, MaxTime(1)] public void Another() { while ([|!_isDone|]) Thread.Sleep(1); }
            private void Helper() { while ([|!_isDone|]) Thread.Sleep(1); }
            private void Unused() { while (!_isDone) Thread.Sleep(1); }
        }
        """).VerifyAsync();

    [Fact]
    public Task TestThatItsFrameworkEnds_Passes() => Sample.Of<EndlessPollingAnalyzer>(
        Framework.MSTest,
        """
        [TestClass]
        public class Tests
        {
            private volatile bool _isDone;
            [TestMethod, Timeout(1000)] public void Test() { while (!_isDone) Thread.Sleep(1); }
        }
        """).VerifyAsync();

    [Fact]
    public Task ProductCode_IsFlaggedWhereItAsksForIt() => Sample.Of<EndlessPollingAnalyzer>(
        Framework.None, "public class Door { private volatile bool _isOpen; public void Wait() { while ([|!_isOpen|]) Thread.Sleep(1); } public void Open() => _isOpen = true; }")
        .With("qualitygate.scope", "all").VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<EndlessPollingAnalyzer>(framework, Work + statements).VerifyAsync();
}
