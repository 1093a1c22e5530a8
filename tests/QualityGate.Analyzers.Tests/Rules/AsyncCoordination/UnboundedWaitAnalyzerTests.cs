using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.Analyzers.Tests.Rules.AsyncCoordination;

public class UnboundedWaitAnalyzerTests
{
    private const string Signals = "var done = new TaskCompletionSource(); var gate = new ManualResetEventSlim(); var turn = new SemaphoreSlim(0); var queue = System.Threading.Channels.Channel.CreateUnbounded<int>();\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task CompletionSource_IsFlagged(Framework framework) => Test(framework, Signals + "await [|done.Task|];");

    [Theory]
    [InlineData("await [|done.Task|].ConfigureAwait(false);")]
    [InlineData("[|done.Task|].Wait();")]
    [InlineData("[|gate.Wait()|];")]
    [InlineData("await [|turn.WaitAsync()|];")]
    [InlineData("Assert.True([|new AutoResetEvent(false).WaitOne()|]);")]
    [InlineData("int first = await [|queue.Reader.ReadAsync()|];")]
    [InlineData("var process = new System.Diagnostics.Process(); [|process.WaitForExit()|];")]
    [InlineData("var process = new System.Diagnostics.Process(); await [|process.WaitForExitAsync()|];")]
    public Task WaitWithoutLimit_IsFlagged(string statements) => Test(Framework.XunitV2, Signals + statements);

    [Fact]
    public Task HelpersAndHooks_AreFlagged() => Sample.Neutral<UnboundedWaitAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            private readonly ManualResetEventSlim _gate = new();
            [SetUp] public void SetUp() => [|_gate.Wait()|];
            [Test] public void Test() => Helper();
            private void Helper() => [|_gate.Wait()|];
            private void Unused() => _gate.Wait();
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("await done.Task.WaitAsync(TimeSpan.FromSeconds(30));")]
    [InlineData("await Task.WhenAny(done.Task, Task.Delay(1000));")]
    [InlineData("Assert.True(gate.Wait(1000));")]
    [InlineData("gate.Wait(new CancellationTokenSource(1000).Token);")]
    [InlineData("int first = await queue.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));")]
    [InlineData("using var limit = new CancellationTokenSource(1000); limit.Token.Register(() => done.TrySetCanceled()); await done.Task;")]
    public Task Limit_Passes(string statements) => Test(Framework.XunitV2, Signals + statements);

    [Theory]
    [InlineData("done.SetResult(); await done.Task;")]
    [InlineData("gate.Set(); gate.Wait();")]
    [InlineData("queue.Writer.TryWrite(1); int first = await queue.Reader.ReadAsync();")]
    [InlineData("await turn.WaitAsync(); turn.Release();")]
    [InlineData("var process = new System.Diagnostics.Process(); process.Kill(); process.WaitForExit();")]
    [InlineData("done.TrySetResult(); await done.Task;")]
    public Task GivenAlready_Passes(string statements) => Test(Framework.XunitV2, Signals + statements);

    [Fact]
    public Task ProcessKilledByHelper_Passes() => Sample.Neutral<UnboundedWaitAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            private readonly System.Diagnostics.Process _process = new();
            private readonly System.Diagnostics.Process _other = new();
            [TearDown] public void TearDown() { Kill(); _process.WaitForExit(); [|_other.WaitForExit()|]; }
            private void Kill() { if (!_process.HasExited) _process.Kill(); }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("await Task.Run(() => 1);")]
    [InlineData("var thread = new Thread(() => { }); thread.Start(); thread.Join();")]
    [InlineData("_ = Task.Run(async () => await done.Task);")]
    [InlineData("Func<Task> wait = async () => { await done.Task; };")]
    public Task WorkOrOtherFlow_Passes(string statements) => Test(Framework.XunitV2, Signals + statements);

    [Theory]
    [InlineData(Framework.XunitV2, "[Fact(Timeout = 1000)]")]
    [InlineData(Framework.XunitV3, "[Fact(Timeout = 1000)]")]
    [InlineData(Framework.NUnit, "[Test, Timeout(1000)]")]
    [InlineData(Framework.MSTest, "[TestMethod, Timeout(1000)]")]
    [InlineData(Framework.TUnit, "[Test, Timeout(1000)]")]
    public Task FrameworkTimeout_Passes(Framework framework, string attributes) => Sample.Of<UnboundedWaitAnalyzer>(
        framework,
        $$"""
        #pragma warning disable CS0618
        public class Tests
        {
            private readonly TaskCompletionSource _done = new();
            {{attributes}} public async Task Bounded() => await _done.Task;
            {{attributes.Replace("(Timeout = 1000)", "", StringComparison.Ordinal).Replace(", Timeout(1000)", "", StringComparison.Ordinal)}} public async Task Unbounded() => await [|_done.Task|];
        }
        """).VerifyAsync();

    [Fact]
    public Task ProductCode_IsReadOnRequest() => Sample.Of<UnboundedWaitAnalyzer>(
        Framework.None,
        """
        public class Server
        {
            private readonly AutoResetEvent _work = new(false);
            public void Stop() => [|_work.WaitOne()|];
            public void Loop() { while (true) _work.WaitOne(); }
            public async Task StopAsync(TaskCompletionSource stopped) => await stopped.Task;
            public async void StopSoon(TaskCompletionSource stopped) => await [|stopped.Task|];
        }
        """).With("qualitygate.scope", "all").VerifyAsync();

    [Theory]
    [InlineData("await done.Task.WaitAsync(TimeSpan.FromSeconds(5)); Assert.True(await done.Task);")]
    [InlineData("[|done.Task|].Wait(); Assert.True(await done.Task);")]
    [InlineData("Assert.False(done.Task.IsCompleted); Assert.True(await [|done.Task|]);")]
    public Task SecondWaitForTheSame_IsNoNews(string statements) => Sample.Test<UnboundedWaitAnalyzer>(
        Framework.XunitV2, "var done = new TaskCompletionSource<bool>(); new Timer(_ => done.SetResult(true));\n" + statements).VerifyAsync();

    [Fact]
    public Task SourceOfABaseClass_Passes() => Sample.Of<UnboundedWaitAnalyzer>(
        Framework.NUnit,
        """
        public abstract class Harness { protected TaskCompletionSource<T> GetTask<T>() => new(); }
        public class Tests : Harness
        {
            private TaskCompletionSource<int> _received = new(), _own = new();
            [OneTimeSetUp] public void SetUp() { _received = GetTask<int>(); _own = Make(); }
            [Test] public async Task Received() { await _received.Task; }
            [Test] public async Task Own() { await [|_own.Task|]; }
            private TaskCompletionSource<int> Make() => new();
        }
        """).VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<UnboundedWaitAnalyzer>(framework, statements).VerifyAsync();
}
