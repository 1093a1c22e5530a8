using QualityGate.Analyzers.Rules.RaceCondition;

namespace QualityGate.Analyzers.Tests.Rules.RaceCondition;

public class LateSubscriptionAnalyzerTests
{
    private const string Job = """

        public sealed class Job
        {
            public event EventHandler Done;
            public int Priority { get; set; }
            public int Count { get; }
            public void Start() => Done?.Invoke(this, EventArgs.Empty);
            public Task StartAsync() => Task.Run(Start);
            public void Enqueue() => Start();
            public void Configure() { }
            public void Stop() { }
        }
        """;

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task SubscriptionAfterStart_IsFlagged(Framework framework) => Test(
        framework, "var job = new Job(); var done = new ManualResetEventSlim(); job.Start(); [|job.Done += (_, _) => done.Set()|]; Assert.Is(done.Wait(5000));");

    [Theory]
    [InlineData("var job = new Job(); var done = new TaskCompletionSource(); await job.StartAsync(); [|job.Done += (_, _) => done.SetResult()|]; await done.Task.WaitAsync(TimeSpan.FromSeconds(5)); job.Stop();")]
    [InlineData("var job = new Job(); int count = 0; var running = job.StartAsync(); [|job.Done += (_, _) => count++|]; await running; Assert.Equal(1, count);")]
    [InlineData("var job = new Job(); bool isDone = false; job.Configure(); job.Start(); Console.WriteLine(1); [|job.Done += (_, _) => isDone = true|]; Assert.True(SpinWait.SpinUntil(() => isDone, 5000));")]
    [InlineData("var process = new System.Diagnostics.Process(); var ended = new ManualResetEventSlim(); process.Start(); [|process.Exited += (_, _) => ended.Set()|]; Assert.True(ended.Wait(5000));")]
    public Task OtherForms_AreFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var job = new Job(); var done = new ManualResetEventSlim(); job.Done += (_, _) => done.Set(); job.Start(); Assert.True(done.Wait(5000));")]
    [InlineData("var job = new Job(); var other = new Job(); var done = new ManualResetEventSlim(); other.Start(); job.Done += (_, _) => done.Set(); Assert.False(done.Wait(50));")]
    [InlineData("var job = new Job(); var done = new ManualResetEventSlim(); job.Configure(); job.Done += (_, _) => done.Set(); Assert.False(done.Wait(50));")]
    public Task SubscriptionInTime_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var job = new Job(); var done = new ManualResetEventSlim(); job.Start(); job.Done += (_, _) => done.Set(); job.Enqueue(); Assert.True(done.Wait(5000));")]
    [InlineData("var job = new Job(); var done = new ManualResetEventSlim(); job.Start(); job.Done += (_, _) => done.Set(); job.Priority = 2; Assert.True(done.Wait(5000));")]
    [InlineData("var job = new Job(); var done = new ManualResetEventSlim(); job.Start(); job.Done += (_, _) => done.Set(); new Job().Start(); Assert.True(done.Wait(5000));")]
    public Task CallThatMayRaiseItLater_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var job = new Job(); var done = new ManualResetEventSlim(); job.Start(); job.Done += (_, _) => done.Set(); Assert.Equal(0, job.Count);")]
    [InlineData("var job = new Job(); job.Start(); job.Done += (_, _) => Console.WriteLine(1); Assert.Equal(0, job.Count);")]
    public Task EventThatNobodyWaitsFor_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var process = new System.Diagnostics.Process(); var seen = new List<string>(); process.Start(); process.OutputDataReceived += (_, line) => seen.Add(line.Data); process.BeginOutputReadLine(); process.WaitForExit(); Assert.Single(seen);")]
    [InlineData("var timer = new System.Timers.Timer(1000); var done = new ManualResetEventSlim(); timer.Start(); timer.Elapsed += (_, _) => done.Set(); Assert.True(done.Wait(5000));")]
    public Task EventThatComesLater_Passes(string statements) => Test(Framework.XunitV2, statements);

    private static Task Test(Framework framework, string statements)
    {
        Sample sample = Sample.Test<LateSubscriptionAnalyzer>(framework, statements);
        return (sample with { Source = sample.Source + Job }).VerifyAsync();
    }
}
