using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.Analyzers.Tests.Rules.AsyncCoordination;

public class CancelledWorkAbandonedAnalyzerTests
{
    private const string Start = "using var stop = new CancellationTokenSource(); var work = Task.Run(() => Task.Delay(-1, stop.Token));\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task CancelAtTheEnd_IsFlagged(Framework framework) => Test(framework, Start + "[|stop.Cancel()|];");

    [Theory]
    [InlineData("await [|stop.CancelAsync()|];")]
    [InlineData("[|stop.Cancel()|]; Assert.True(stop.IsCancellationRequested);")]
    [InlineData("int seen = 0; [|stop.Cancel()|]; Assert.Equal(0, seen); await work;")]
    [InlineData("await Task.WhenAny(work, Task.Delay(100)); [|stop.Cancel()|];")]
    [InlineData("await work.WaitAsync(TimeSpan.FromSeconds(1)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); [|stop.Cancel()|];")]
    [InlineData("await Task.WhenAny(work, Task.Delay(100)); if (work.IsCompleted) { Watch(work); return; } [|stop.Cancel()|]; void Watch(Task task) { }")]
    [InlineData("try { await Task.Yield(); } finally { [|stop.Cancel()|]; }")]
    public Task NobodyWaits_IsFlagged(string statements) => Test(Framework.XunitV2, Start + statements);

    [Theory]
    [InlineData("var stop = new CancellationTokenSource(); var token = stop.Token; var work = Task.Delay(-1, token); [|stop.Cancel()|];")]
    [InlineData("var stop = new CancellationTokenSource(); var both = CancellationTokenSource.CreateLinkedTokenSource(stop.Token); var work = Task.Delay(-1, both.Token); [|stop.Cancel()|];")]
    public Task TokenOnItsWay_IsFollowed(string statements) => Test(Framework.NUnit, statements);

    [Fact]
    public Task Fields_AreFlagged() => Sample.Neutral<CancelledWorkAbandonedAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            private readonly CancellationTokenSource _stop = new(), _end = new();
            private Task _lost, _kept;
            [SetUp] public void SetUp() { _lost = Task.Delay(-1, _stop.Token); _kept = Task.Delay(-1, _end.Token); }
            [Test] public void Test() { }
            [TearDown] public async Task TearDown() { [|_stop.Cancel()|]; _end.Cancel(); await _kept; }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("stop.Cancel(); await work;")]
    [InlineData("stop.Cancel(); await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);")]
    [InlineData("stop.Cancel(); try { await work; } catch (OperationCanceledException) { } Assert.True(true);")]
    [InlineData("stop.Cancel(); work.Wait(1000);")]
    [InlineData("stop.Cancel(); await Task.WhenAll(work);")]
    [InlineData("stop.Cancel(); Assert.True(work.IsCanceled);")]
    [InlineData("int seen = 0; stop.Cancel(); Assert.Equal(0, seen); Assert.True(work.IsCanceled);")]
    [InlineData("stop.Cancel(); SpinWait.SpinUntil(() => work.IsCompleted);")]
    [InlineData("int seen = 0; SpinWait.SpinUntil(() => seen > 0); stop.Cancel(); Assert.True(seen > 0); await work;")]
    public Task AwaitedAfterwards_Passes(string statements) => Test(Framework.XunitV2, Start + statements);

    [Theory]
    [InlineData("await work; stop.Cancel();")]
    [InlineData("await work.WaitAsync(TimeSpan.FromSeconds(1)); stop.Cancel();")]
    [InlineData("Watch(work); stop.Cancel(); void Watch(Task task) { }")]
    public Task EndedOrPassedOnBefore_Passes(string statements) => Test(Framework.XunitV2, Start + statements);

    [Theory]
    [InlineData("var stop = new CancellationTokenSource(); stop.Cancel(); var work = Task.Delay(-1, stop.Token);")]
    [InlineData("var stop = new CancellationTokenSource(); var other = new CancellationTokenSource(); var work = Task.Delay(-1, other.Token); stop.Cancel();")]
    [InlineData("var stop = new CancellationTokenSource(); stop.Token.Register(() => { }); stop.Cancel();")]
    [InlineData("var stop = new CancellationTokenSource(); var place = new SemaphoreSlim(0).WaitAsync(stop.Token); stop.Cancel();")]
    public Task NoWorkToStop_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task StateLookedAtInDispose_Passes() => Sample.Of<CancelledWorkAbandonedAnalyzer>(
        Framework.XunitV2,
        """
        public class Server : IDisposable
        {
            private readonly CancellationTokenSource _stop = new();
            private readonly Task _work;
            public Server() => _work = Task.Delay(-1, _stop.Token);
            public void Dispose() { _stop.Cancel(); if (_work.IsCompleted) _work.Dispose(); }
        }
        public class Tests { [Fact] public void Test() { using var server = new Server(); } }
        """).VerifyAsync();

    [Fact]
    public Task ProductCode_IsReadOnRequest() => Sample.Of<CancelledWorkAbandonedAnalyzer>(
        Framework.None,
        """
        public class Server : IDisposable
        {
            private readonly CancellationTokenSource _stop = new();
            private Task? _loop;
            public void Start() => _loop = Task.Delay(-1, _stop.Token);
            public void Dispose() => [|_stop.Cancel()|];
        }
        """).With("qualitygate.scope", "all").VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<CancelledWorkAbandonedAnalyzer>(framework, statements).VerifyAsync();
}
