using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.Analyzers.Tests.Rules.AsyncCoordination;

public class TaskUnobservedAnalyzerTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task BareCall_IsFlagged(Framework framework) => Sample.Neutral<TaskUnobservedAnalyzer>(
        framework,
        """
        [TestClass]
        public class Tests
        {
            [Test] public void Test() { [|SaveAsync()|]; }
            private static Task SaveAsync() => Task.Delay(1);
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("_ = [|Task.Run(() => 1)|];")]
    [InlineData("[|Task.Delay(1)|].ConfigureAwait(false);")]
    [InlineData("var work = [|Task.Run(() => 1)|];")]
    [InlineData("var tasks = new List<Task>(); tasks.Add([|Task.Run(() => 1)|]);")]
    [InlineData("[|Task.WhenAll(Task.Run(() => 1), Task.Run(() => 2))|];")]
    [InlineData("[|new HttpClient().GetAsync(\"/\")|]; await Task.Delay(100);")]
    [InlineData("Parallel.For(0, 3, n => { [|Task.Delay(n)|]; });")]
    [InlineData("var place = new SemaphoreSlim(1); _ = [|Task.Run(async () => await place.WaitAsync())|]; _ = [|Task.Run(async () => await place.WaitAsync())|];")]
    [InlineData("[|new MemoryStream().WriteAsync(new ReadOnlyMemory<byte>())|];")]
    public Task LostTask_IsFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task FieldThatNobodyReads_IsFlagged() => Sample.Neutral<TaskUnobservedAnalyzer>(
        Framework.MSTest,
        """
        [TestClass]
        public class Tests
        {
            private Task _lost, _kept;
            [SetUp] public void SetUp() { _lost = [|Task.Run(() => 1)|]; _kept = Task.Run(() => 2); }
            [Test] public void Test() { }
            [TearDown] public Task TearDown() => _kept;
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("await Task.Run(() => 1);")]
    [InlineData("var work = Task.Run(() => 1); await work;")]
    [InlineData("var work = Task.Run(() => 1); Assert.False(work.IsFaulted);")]
    [InlineData("var tasks = new List<Task>(); tasks.Add(Task.Run(() => 1)); await Task.WhenAll(tasks);")]
    [InlineData("var tasks = new List<Task>(); tasks.Add(Task.Run(() => 1)); await Task.WhenAll(tasks.ToArray());")]
    [InlineData("var tasks = new List<Task>(); tasks.Add(Task.Run(() => 1)); for (int i = 0; i < 1; i++) { await tasks[i]; }")]
    [InlineData("Task.Run(() => 1).Wait();")]
    [InlineData("var stop = new CancellationTokenSource(); var work = Task.Delay(-1, stop.Token); stop.Cancel();")]
    [InlineData("await Assert.ThrowsAsync<Exception>(() => Task.Run(() => 1));")]
    [InlineData("Func<Task> act = () => Task.Run(() => 1); await act();")]
    public Task ObservedTask_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Task.FromResult(1);")]
    [InlineData("_ = Task.FromException(new Exception());")]
    [InlineData("Task.Run(() => 1).ContinueWith(task => task.Exception);")]
    [InlineData("new TaskFactory(TaskScheduler.Current).StartNew(() => 1);")]
    [InlineData("new SemaphoreSlim(0).WaitAsync();")]
    public Task EndedTask_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("_ = Task.Run(() => done.SetResult()); await done.Task;")]
    [InlineData("_ = Task.Run(() => gate.Set()); gate.Wait();")]
    [InlineData("var source = new System.Timers.Timer(); source.Elapsed += (_, _) => gate.Set(); Task.Run(() => source.Start()); gate.Wait();")]
    [InlineData("Task.Run(async () => { await Task.Delay(10); gate.Set(); });")]
    [InlineData("var queue = System.Threading.Channels.Channel.CreateUnbounded<int>(); _ = Task.Run(() => queue.Writer.TryWrite(1)); await queue.Reader.ReadAsync();")]
    [InlineData("var stream = new MemoryStream(); _ = Task.Run(() => stream.WriteByte(1)); await stream.ReadAsync(new byte[1]);")]
    public Task SignalWaitedFor_Passes(string statements) =>
        Test(Framework.XunitV2, "var done = new TaskCompletionSource(); var gate = new ManualResetEventSlim();\n" + statements);

    [Fact]
    public Task WorkThatIsStopped_Passes() => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.XunitV2,
        """
        public class Server : IAsyncDisposable { public Task RunAsync() => Task.Delay(1); public Task StopAsync() => Task.CompletedTask; public ValueTask DisposeAsync() => default; }
        public class Tests
        {
            [Fact] public async Task Stopped() { var server = new Server(); _ = server.RunAsync(); await server.StopAsync(); }
            [Fact] public async Task Disposed() { await using var server = new Server(); _ = server.RunAsync(); await Task.Yield(); }
            [Fact] public void StoppedAtOnce() { var server = new Server(); _ = Task.Run(server.RunAsync); server.StopAsync().Wait(); }
            [Fact] public async Task Neither() { var server = new Server(); [|server.RunAsync()|]; await Task.Yield(); }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("Expression<Action> quoted = () => Task.Run(() => 1);")]
    [InlineData("Action act = () => Task.Run(() => 1); act();")]
    [InlineData("Assert.Throws<ArgumentNullException>(() => { Task.Run((Action)null!); });")]
    public Task LambdaOfOthers_Passes(string statements) =>
        Sample.Test<TaskUnobservedAnalyzer>(Framework.XunitV2, statements.Replace("Expression<", "System.Linq.Expressions.Expression<", StringComparison.Ordinal)).VerifyAsync();

    [Fact]
    public Task ListFromElsewhere_Passes() => Sample.Neutral<TaskUnobservedAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            private readonly List<Task> _all = [];
            [TearDown] public Task TearDown() => Task.WhenAll(_all);
            [Test] public void OfField() { var tasks = _all; tasks.Add(Task.Run(() => 1)); }
            [Test] public void OfMethod() { List<Task> tasks = Of(1); tasks.Add(Task.Run(() => 1)); }
            private List<Task> Of(int number) => _all;
        }
        """).VerifyAsync();

    [Fact]
    public Task CallToTheProductWhoseTaskIsNamed_Passes() => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.XunitV2,
        """
        public class Server { public Task WriteAsync() => Task.Delay(1); }
        public class Tests
        {
            private readonly Server _server = new();
            private Task? _lost, _run;
            [Fact] public void Discarded() { _ = _server.WriteAsync(); }
            [Fact] public void Named() { var write = _server.WriteAsync(); }
            [Fact] public void Kept() { _lost = _server.WriteAsync(); _run = [|Task.Run(() => 1)|]; }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("Write(async: false);")]
    [InlineData("[|Write(async: true)|];")]
    [InlineData("bool later = DateTime.Now.Year > 1; [|Write(later)|];")]
    public Task CallToldToBlock_HasEnded(string statement) => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.NUnit,
        $$"""public class Tests { [Test] public void Test() { {{statement}} } private static Task Write(bool async) => Task.Delay(1); }""").VerifyAsync();

    [Fact]
    public Task WorkStartedByAHandler_Passes() => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.XunitV2,
        """
        public class Client { public event Func<Task>? Received; public Task ReplyAsync() => Received?.Invoke() ?? Task.CompletedTask; }
        public class Tests
        {
            [Fact] public void Beside() { var client = new Client(); client.Received += () => { Task.Run(() => client.ReplyAsync()); return Task.CompletedTask; }; }
            [Fact] public void Plain() { var client = new Client(); client.Received += () => { client.ReplyAsync(); return Task.CompletedTask; }; }
            [Fact] public void Forgotten() { var client = new Client(); Func<Task> reply = () => Task.CompletedTask; client.Received += reply; [|client.ReplyAsync()|]; }
        }
        """).VerifyAsync();

    [Fact]
    public Task FakeThatIsGivenItsWork_Passes() => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.XunitV2,
        """
        public class Source(Action run) { public void Start() => run(); }
        public class Tests { [Fact] public void Test() => new Source(() => { Task.Run(() => 1); }).Start(); }
        """).VerifyAsync();

    [Fact]
    public Task Pump_Passes() => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.XunitV2,
        """
        public class Tests
        {
            [Fact] public void Ends() { _ = Task.Run(async () => { await foreach (var message in Messages()) { } }); }
            [Fact] public void Runs() { _ = [|Task.Run(async () => { foreach (var message in new[] { 1 }) { await Task.Delay(message); } })|]; }
            private static async IAsyncEnumerable<int> Messages() { await Task.Yield(); yield return 1; }
        }
        """).VerifyAsync();

    [Fact]
    public Task ContinuationOfATask_Passes() => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.XunitV2,
        """
        public static class Pipes { public static Task PipeTo(this Task task, object target) => task; public static Task OrTimeout(this Task task) => task; public static Task Then(this Task task, Action next) => task; }
        public class Tests
        {
            [Fact] public void OfAVariable() { Task task = new TaskCompletionSource().Task; task.PipeTo(this); }
            [Fact] public void WithCode() { Task.Delay(1).Then(() => { }); }
            [Fact] public void OfACall() { [|Task.Delay(1).OrTimeout()|]; }
        }
        """).VerifyAsync();

    [Fact]
    public Task ValueThatHappensToBeATask_Passes() => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.XunitV2,
        """
        public class Flow<T>(T value) { public T Run() => value; public Task RunAsync() => Task.Delay(1); }
        public class Tests
        {
            [Fact] public void Materialized() { new Flow<Task>(Task.CompletedTask).Run(); }
            [Fact] public void Started() { [|new Flow<Task>(Task.CompletedTask).RunAsync()|]; }
        }
        """).VerifyAsync();

    [Fact]
    public Task ConnectionWaitedFor_Passes() => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.XunitV2,
        """
        public class Client { public Task ConnectAsync() => Task.Delay(1); public bool WaitForConnection(int limit) => limit > 0; }
        public class Tests
        {
            [Fact] public void Waits() { var client = new Client(); client.ConnectAsync(); Assert.True(client.WaitForConnection(5000)); }
            [Fact] public void WaitsForAnother() { var client = new Client(); [|client.ConnectAsync()|]; Assert.True(new Client().WaitForConnection(5000)); }
        }
        """).VerifyAsync();

    [Fact]
    public Task EffectWaitedForOnTheNextLine_Passes() => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.NUnit,
        """
        public class Bus { public Task Publish(int message) => Task.Delay(message); }
        public class Tests
        {
            private readonly ManualResetEvent _consumed = new(false);
            [Test] public void Waits() { new Bus().Publish(1); Assert.That(_consumed.WaitOne(30_000), Is.True); }
            [Test] public void Asserts() { [|new Bus().Publish(1)|]; Assert.That(_consumed, Is.Not.Null); }
        }
        """).VerifyAsync();

    [Fact]
    public Task MocksAndVerification_Pass() => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.NUnit,
        """
        using NSubstitute;
        public interface IStore { Task SaveAsync(); }
        public class Tests
        {
            [Test] public void Test()
            {
                var store = Substitute.For<IStore>();
                store.Received(1).SaveAsync();
                store.DidNotReceive().SaveAsync();
                Received.InOrder(() => { store.SaveAsync(); });
                store.When(mock => mock.SaveAsync()).Do(_ => { });
                new Moq.Mock<IStore>().Object.SaveAsync();
                new Moq.Mock<IStore>().Verify(mock => mock.SaveAsync());
            }
        }
        """).With(Library.NSubstitute, Library.Moq).VerifyAsync();

    [Fact]
    public Task ForgetMethod_PassesByOption() => Sample.Neutral<TaskUnobservedAnalyzer>(
        Framework.TUnit,
        """
        public class Tests
        {
            [Test] public void Test() { Forget(); [|Keep()|]; }
            private static Task Forget() => Task.Delay(1);
            private static Task Keep() => Task.Delay(1);
        }
        """).With("qualitygate.forget_methods", "Tests.Forget").VerifyAsync();

    [Fact]
    public Task SubscriptionOfTheHarness_Passes() => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.NUnit,
        """
        public abstract class Harness { protected Task Handled<T>() => new TaskCompletionSource().Task; protected Task SendAsync() => Task.Delay(1); }
        public class Tests : Harness { [Test] public void Test() { Handled<int>(); [|SendAsync()|]; } }
        """).VerifyAsync();

    [Fact]
    public Task FakeBesideTheTests_Passes() => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.XunitV2, "public class FakeServer { public void Start() { _ = Task.Run(() => 1); } }").VerifyAsync();

    [Fact]
    public Task ProductCode_IsReadOnRequest() => Sample.Of<TaskUnobservedAnalyzer>(
        Framework.None, "public class Server { public void Start() { _ = [|Task.Run(() => 1)|]; } }").With("qualitygate.scope", "all").VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<TaskUnobservedAnalyzer>(framework, statements).VerifyAsync();
}
