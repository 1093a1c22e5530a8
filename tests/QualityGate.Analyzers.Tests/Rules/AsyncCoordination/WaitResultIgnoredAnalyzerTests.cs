using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.Analyzers.Tests.Rules.AsyncCoordination;

public class WaitResultIgnoredAnalyzerTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task EventWithTimeout_IsFlagged(Framework framework) => Test(
        framework,
        """
        var done = new ManualResetEventSlim();
        [|done.Wait(1000)|];
        """);

    [Theory]
    [InlineData("new Thread(() => { }).Join(TimeSpan.FromSeconds(1))")]
    [InlineData("new AutoResetEvent(false).WaitOne(500)")]
    [InlineData("Task.Delay(1).Wait(500)")]
    [InlineData("Task.WaitAll([Task.Delay(1)], 500)")]
    [InlineData("new SemaphoreSlim(0).Wait(500)")]
    [InlineData("SpinWait.SpinUntil(() => DateTime.Now.Year > 1, 500)")]
    public Task BoundedWaitAsStatement_IsFlagged(string wait) => Test(Framework.XunitV2, $"[|{wait}|];");

    [Theory]
    [InlineData("await [|Task.WhenAny(Task.Run(() => 1), Task.Delay(500))|]; Assert.Equal(1, Environment.ProcessId);")]
    [InlineData("await [|Task.WhenAny(Task.Run(() => 1), Task.Delay(500))|].ConfigureAwait(false); Assert.Equal(1, Environment.ProcessId);")]
    [InlineData("await [|new SemaphoreSlim(0).WaitAsync(500)|];")]
    [InlineData("_ = [|new AutoResetEvent(false).WaitOne(500)|];")]
    public Task AwaitedOrDiscarded_IsFlagged(string statement) => Test(Framework.XunitV2, statement);

    [Theory]
    [InlineData("Assert.True(new AutoResetEvent(false).WaitOne(500));")]
    [InlineData("if (!new AutoResetEvent(false).WaitOne(500)) Assert.Fail();")]
    [InlineData("var first = await Task.WhenAny(Task.Run(() => 1), Task.Delay(500)); Assert.NotNull(first);")]
    public Task ResultThatIsRead_Passes(string statement) => Test(Framework.XunitV2, statement);

    [Theory]
    [InlineData("new AutoResetEvent(false).WaitOne();")]
    [InlineData("new AutoResetEvent(false).WaitOne(Timeout.Infinite);")]
    [InlineData("new AutoResetEvent(false).WaitOne(Timeout.InfiniteTimeSpan);")]
    [InlineData("new AutoResetEvent(false).WaitOne(0);")]
    [InlineData("new AutoResetEvent(false).WaitOne(TimeSpan.Zero);")]
    [InlineData("await Task.WhenAny(Task.Run(() => 1), Task.Run(() => 2));")]
    [InlineData("await Task.Run(() => 1).WaitAsync(TimeSpan.FromSeconds(1));")]
    public Task WaitThatCannotRunOut_Passes(string statement) => Test(Framework.XunitV2, statement);

    [Theory]
    [InlineData("var task = Task.Run(() => 1); await Task.WhenAny(task, Task.Delay(500)); Assert.True(task.IsCompleted);")]
    [InlineData("var task = Task.Run(() => 1); task.Wait(500); Assert.Equal(1, await task);")]
    [InlineData("var done = new ManualResetEventSlim(); done.Wait(500); Assert.True(done.IsSet);")]
    [InlineData("int seen = 0; SpinWait.SpinUntil(() => seen > 0, 500); Assert.Equal(1, seen);")]
    [InlineData("int seen = 0; SpinWait.SpinUntil(() => seen > 0, 500); await Task.Delay(10); Assert.Equal(1, seen);")]
    [InlineData("var text = new MemoryStream(); var end = text.BeginRead(new byte[1], 0, 1, null, null); end.AsyncWaitHandle.WaitOne(500); text.EndRead(end);")]
    [InlineData("var task = Task.Run(() => 1); Func<Task> quick = () => { try { task.Wait(500); } catch (AggregateException) { } return task; }; await quick();")]
    public Task EndAskedForLater_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("object? seen = null; Action<object> handler = item => { seen = item; done.Set(); }; done.Wait(500); Assert.NotNull(seen);")]
    [InlineData("bool seen = false; Action handler = () => { seen = true; done.Set(); }; done.Wait(500); Assert.True(seen, \"seen\");")]
    public Task ValueThatComesWithTheSignal_IsTheAnswer(string statements) => Test(Framework.XunitV2, "var done = new ManualResetEventSlim();\n" + statements);

    [Theory]
    [InlineData("object? seen = null; Action handler = () => done.Set(); [|done.Wait(500)|]; Assert.NotNull(seen);")]
    [InlineData("int seen = 0; Action handler = () => { seen++; done.Set(); }; [|done.Wait(500)|]; Assert.Equal(3, seen);")]
    public Task ValueThatTellsSomethingElse_IsFlagged(string statements) => Test(Framework.XunitV2, "var done = new ManualResetEventSlim();\n" + statements);

    [Fact]
    public Task FurtherWaitThatFailsByItself_Passes() => Sample.Of<WaitResultIgnoredAnalyzer>(
        Framework.XunitV2,
        """
        public class Client { public Task ReconnectAsync() => Task.Delay(1); public bool IsConnected => true; public void WaitForConnection() { } public void Use() { } }
        public class Tests
        {
            [Fact] public void Waits() { var client = new Client(); client.ReconnectAsync().Wait(500); client.WaitForConnection(); }
            [Fact] public void WaitsBehindABranch() { var client = new Client(); if (!client.IsConnected) { client.ReconnectAsync().Wait(500); } client.WaitForConnection(); }
            [Fact] public void GoesOn() { var client = new Client(); [|client.ReconnectAsync().Wait(500)|]; client.Use(); }
        }
        """).VerifyAsync();

    [Fact]
    public Task SignalThatAnotherMemberLooksAt_Passes() => Sample.Of<WaitResultIgnoredAnalyzer>(
        Framework.XunitV2,
        """
        public class Reload
        {
            private readonly ManualResetEvent _reloaded = new(false), _other = new(false);
            public bool DidReload => _reloaded.WaitOne(0);
            public void WaitForReload() => _reloaded.WaitOne(3000);
            public void WaitForOther() => [|_other.WaitOne(3000)|];
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("var threads = new[] { new Thread(() => { }) }; foreach (var thread in threads) { thread.Join(500); } Assert.All(threads, thread => Assert.False(thread.IsAlive));")]
    [InlineData("var work = Task.Run(() => 1); Action wait = () => work.Wait(500); Assert.Throws<AggregateException>(wait);")]
    [InlineData("var process = new System.Diagnostics.Process(); process.WaitForExit(); process.WaitForExit(500); Assert.NotNull(process);")]
    [InlineData("var process = new System.Diagnostics.Process(); process.Kill(); process.WaitForExit(500); Assert.NotNull(process);")]
    [InlineData("Task.Run(() => 1).Wait(50); Assert.Equal(1, Environment.ProcessId);")]
    public Task NothingToAsk_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var threads = new[] { new Thread(() => { }) }; foreach (var thread in threads) { [|thread.Join(500)|]; } Assert.Equal(1, DateTime.Now.Year);")]
    [InlineData("var work = Task.Run(() => 1); Action wait = () => [|work.Wait(500)|]; wait();")]
    [InlineData("var process = new System.Diagnostics.Process(); [|process.WaitForExit(500)|]; Assert.NotNull(process);")]
    [InlineData("[|Task.Run(() => 1).Wait(5000)|]; Assert.Equal(1, Environment.ProcessId);")]
    public Task SomethingLeftToAsk_IsFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task EndOfTheTest_Passes() => Sample.Of<WaitResultIgnoredAnalyzer>(
        Framework.XunitV2,
        """
        public class Server : IDisposable { public Task TerminateAsync() => Task.Delay(1); public void Use() { } public void Dispose() { } }
        public class Tests
        {
            private readonly ManualResetEvent _done = new(false);
            [Fact] public async Task Last() { await Task.WhenAny(Task.Delay(-1), Task.Delay(500)); }
            [Fact] public void LastButNoRace() { [|_done.WaitOne(500)|]; }
            [Fact] public void Cleanup() { using (var server = new Server()) { server.Use(); server.TerminateAsync().Wait(500); } _done.Set(); }
            [Fact] public void AssertsOn() { var server = new Server(); [|server.TerminateAsync().Wait(500)|]; Assert.NotNull(server); }
            private void Step() { [|_done.WaitOne(500)|]; }
        }
        """).VerifyAsync();

    [Fact]
    public Task FakeThatIsHeldUp_Passes() => Sample.Of<WaitResultIgnoredAnalyzer>(
        Framework.XunitV2,
        """
        public abstract class Stage { public event Action? Entered; public abstract void Start(); public void Enter() => Entered?.Invoke(); }
        public class Tests
        {
            private static readonly ManualResetEvent Gate = new(false);
            [Fact] public void Handler() { var stage = new Slow(); stage.Entered += () => { Gate.WaitOne(500); }; stage.Enter(); }
            private sealed class Slow : Stage { public override void Start() { Gate.WaitOne(500); } }
            private sealed class Job : IObserver<int> { public void OnNext(int value) { Gate.WaitOne(500); } public void OnError(Exception error) { } public void OnCompleted() { } public void Wait() { [|Gate.WaitOne(500)|]; } }
            private sealed class Helper { public void Start() { [|Gate.WaitOne(500)|]; } }
        }
        """).VerifyAsync();

    [Fact]
    public Task AssertionsInAHelper_AreTheAnswerOfASpin() => Sample.Of<WaitResultIgnoredAnalyzer>(
        Framework.XunitV2,
        """
        public class Tests
        {
            private int _count;
            [Fact] public void Test() { SpinWait.SpinUntil(() => _count == 3, 300); AssertAll(); }
            [Fact] public void Other() { [|SpinWait.SpinUntil(() => _count == 3, 300)|]; Reset(); }
            private void AssertAll() { Assert.Equal(3, _count); }
            private void Reset() { _count = 0; }
        }
        """).VerifyAsync();

    [Fact]
    public Task VerificationOfTheCallWaitedFor_IsTheAnswer() => Sample.Of<WaitResultIgnoredAnalyzer>(
        Framework.XunitV2,
        """
        using Moq;
        public interface IStore { void Save(); }
        public class Tests
        {
            [Fact] public void Verified() { var done = new ManualResetEvent(false); var store = new Mock<IStore>(); done.WaitOne(500); store.Verify(s => s.Save(), Times.Once); }
            [Fact] public void Used() { var done = new ManualResetEvent(false); var store = new Mock<IStore>(); [|done.WaitOne(500)|]; store.Object.Save(); store.Verify(s => s.Save(), Times.Once); }
        }
        """).With(Library.Moq).VerifyAsync();

    [Fact]
    public Task FakeThatWaits_Passes() => Sample.Of<WaitResultIgnoredAnalyzer>(
        Framework.XunitV2,
        """
        using Moq;
        public interface IStore { void Save(); }
        public class Tests { [Fact] public void Slow() => new Mock<IStore>().Setup(store => store.Save()).Callback(() => { new AutoResetEvent(false).WaitOne(500); }); }
        """).With(Library.Moq).VerifyAsync();

    [Theory]
    [InlineData("var gate = new AutoResetEvent(false); bool stop = false; while (!stop) { gate.WaitOne(10); stop = true; }")]
    [InlineData("var gate = new AutoResetEvent(false); for (int round = 0; round < 5; round++) gate.WaitOne(10);")]
    public Task Polling_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task SlowWorkForTheCodeUnderTest_Passes() => Sample.Of<WaitResultIgnoredAnalyzer>(
        Framework.XunitV2,
        """
        public static class Profiler { public static void Measure(Action work) => work(); }
        public class Tests { [Fact] public void Slow() => Profiler.Measure(() => { new AutoResetEvent(false).WaitOne(500); }); }
        """).VerifyAsync();

    [Theory]
    [InlineData("Task work = Task.Run(() => { [|new AutoResetEvent(false).WaitOne(500)|]; });")]
    [InlineData("Action act = () => { [|new AutoResetEvent(false).WaitOne(500)|]; }; act();")]
    [InlineData("Assert.Null(Record.Exception(() => { [|new AutoResetEvent(false).WaitOne(500)|]; })); Assert.Equal(1, Environment.ProcessId);")]
    public Task LambdaOfTheTestItself_IsFlagged(string statement) => Test(Framework.XunitV2, statement);

    [Fact]
    public Task Cleanup_Passes() => Sample.Of<WaitResultIgnoredAnalyzer>(
        Framework.XunitV2,
        """
        public class Tests : IDisposable
        {
            private readonly Thread _thread = new(() => { });
            [Fact] public void Test() { try { _thread.Start(); } finally { _thread.Join(500); } }
            public void Dispose() => _thread.Join(500);
        }
        """).VerifyAsync();

    [Fact]
    public Task ExpressionTree_Passes() => Test(
        Framework.XunitV2, "System.Linq.Expressions.Expression<Action> quoted = () => new AutoResetEvent(false).WaitOne(500);");

    [Fact]
    public Task ProductCode_IsReadOnRequestOnly()
    {
        const string source = "public class Server { public void Stop(Thread worker) { WAIT; } }";
        Sample sample = Sample.Of<WaitResultIgnoredAnalyzer>(Framework.None, source.Replace("WAIT", "worker.Join(500)", StringComparison.Ordinal));
        return Task.WhenAll(
            sample.VerifyAsync(),
            (sample with { Source = source.Replace("WAIT", "[|worker.Join(500)|]", StringComparison.Ordinal) }).With("qualitygate.scope", "all").VerifyAsync());
    }

    private static Task Test(Framework framework, string statements) => Sample.Test<WaitResultIgnoredAnalyzer>(framework, statements).VerifyAsync();
}
