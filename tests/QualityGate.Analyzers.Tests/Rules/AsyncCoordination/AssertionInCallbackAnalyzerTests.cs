using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.Analyzers.Tests.Rules.AsyncCoordination;

public class AssertionInCallbackAnalyzerTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task DroppedTask_IsFlagged(Framework framework) => Test(framework, "int value = 1; _ = Task.Run(() => { [|Assert.Is(value == 1)|]; });");

    [Theory]
    [InlineData("Task.Run(() => [|Assert.Equal(1, value)|]);")]
    [InlineData("Task.Run(async () => { await Task.Yield(); [|Assert.Equal(1, value)|]; });")]
    [InlineData("var lost = Task.Run(() => [|Assert.Equal(1, value)|]);")]
    [InlineData("new Thread(() => [|Assert.Equal(1, value)|]).Start();")]
    [InlineData("var thread = new Thread(() => [|Assert.Equal(1, value)|]); thread.IsBackground = true; thread.Start();")]
    [InlineData("ThreadPool.QueueUserWorkItem(_ => [|Assert.Equal(1, value)|]);")]
    [InlineData("using var timer = new Timer(_ => [|Assert.Equal(1, value)|], null, 10, 10);")]
    [InlineData("var timer = new System.Timers.Timer(10); timer.Elapsed += (_, _) => [|Assert.Equal(1, value)|]; timer.Start();")]
    [InlineData("using var watcher = new FileSystemWatcher(); watcher.Created += (_, e) => { [|Assert.Equal(\"a\", e.Name)|]; };")]
    [InlineData("new List<int> { 1 }.ForEach(async item => { await Task.Yield(); [|Assert.Equal(1, item)|]; });")]
    [InlineData("Task.Run(() => [|Assert.Equal(1, value)|]); await Task.Delay(100);")]
    public Task NobodyWaits_IsFlagged(string statements) => Test(Framework.XunitV2, "int value = 1; " + statements);

    [Theory]
    [InlineData("await Task.Run(() => Assert.Equal(1, value));")]
    [InlineData("var work = Task.Run(() => Assert.Equal(1, value)); await work;")]
    [InlineData("var all = new List<Task>(); all.Add(Task.Run(() => Assert.Equal(1, value))); await Task.WhenAll(all);")]
    [InlineData("await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Assert.Equal(1, value))));")]
    [InlineData("var thread = new Thread(() => Assert.Equal(1, value)); thread.Start(); thread.Join();")]
    [InlineData("Parallel.For(0, 3, _ => Assert.Equal(1, value));")]
    public Task WaitedFor_Passes(string statements) => Test(Framework.XunitV2, "int value = 1; " + statements);

    [Theory]
    [InlineData("var done = new TaskCompletionSource(); _ = Task.Run(() => { Assert.Equal(1, value); done.SetResult(); }); await done.Task;")]
    [InlineData("using var done = new ManualResetEventSlim(); ThreadPool.QueueUserWorkItem(_ => { Assert.Equal(1, value); done.Set(); }); Assert.True(done.Wait(5000));")]
    [InlineData("int seen = 0; ThreadPool.QueueUserWorkItem(_ => { Assert.Equal(1, value); seen = 1; }); while (seen == 0) await Task.Delay(10);")]
    public Task SignalWaitedFor_Passes(string statements) => Test(Framework.XunitV2, "int value = 1; " + statements);

    [Theory]
    [InlineData("var list = new System.Collections.ObjectModel.ObservableCollection<int>(); list.CollectionChanged += (_, e) => Assert.NotNull(e.NewItems); list.Add(1);")]
    [InlineData("new List<int> { 1 }.ForEach(item => Assert.Equal(1, item));")]
    [InlineData("Assert.All(new[] { 1 }, item => Assert.Equal(1, item));")]
    [InlineData("Exception? failure = null; ThreadPool.QueueUserWorkItem(_ => { try { Assert.Equal(1, value); } catch (Exception caught) { failure = caught; } });")]
    [InlineData("Func<Task> check = async () => { await Task.Yield(); Assert.Equal(1, value); }; await check();")]
    public Task RunsInTheTestsFlowOrIsCaught_Passes(string statements) => Test(Framework.XunitV2, "int value = 1; " + statements);

    [Fact]
    public Task MockCallback_Passes() => Sample.Test<AssertionInCallbackAnalyzer>(
        Framework.XunitV2,
        "var mock = new Moq.Mock<IComparable>(); mock.Setup(m => m.CompareTo(Moq.It.IsAny<object>())).Callback<object>(other => Assert.NotNull(other)).Returns(1);")
        .With(Library.Moq).VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<AssertionInCallbackAnalyzer>(framework, statements).VerifyAsync();
}
