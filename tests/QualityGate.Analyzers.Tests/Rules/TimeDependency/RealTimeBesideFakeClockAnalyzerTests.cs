using QualityGate.Analyzers.Rules.TimeDependency;

namespace QualityGate.Analyzers.Tests.Rules.TimeDependency;

public class RealTimeBesideFakeClockAnalyzerTests
{
    private const string Clocks = """
        public class FakeTimeProvider : TimeProvider { public void Advance(TimeSpan time) { } }
        public class StoppedTimeProvider : TimeProvider { public override DateTimeOffset GetUtcNow() => default; }

        """;

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task DelayInTestWithFakeClock_IsFlagged(Framework framework) =>
        Test(framework, "var clock = new FakeTimeProvider(); clock.Advance(TimeSpan.FromSeconds(1)); await [|Task.Delay(100)|];");

    [Theory]
    [InlineData("[|Thread.Sleep(100)|];")]
    [InlineData("await [|Task.Delay(TimeSpan.FromMilliseconds(100))|].ConfigureAwait(false);")]
    [InlineData("[|Task.Delay(100)|].Wait();")]
    [InlineData("int time = Environment.ProcessorCount; await [|Task.Delay(time)|];")]
    [InlineData("Func<Task> work = async () => await [|Task.Delay(100)|]; await work();")]
    [InlineData("using var source = [|new CancellationTokenSource(100)|];")]
    [InlineData("using var source = new CancellationTokenSource(); [|source.CancelAfter(100)|];")]
    [InlineData("using var timer = [|new Timer(_ => { }, null, 100, 100)|];")]
    [InlineData("using var timer = [|new PeriodicTimer(TimeSpan.FromSeconds(1))|];")]
    public Task RealTime_IsFlagged(string statement) => Test(Framework.XunitV2, "var clock = new FakeTimeProvider(); " + statement);

    [Fact]
    public Task ClockInField_IsFlagged() => Sample.Of<RealTimeBesideFakeClockAnalyzer>(
        Framework.XunitV2,
        Clocks + """
        public abstract class Base { protected readonly FakeTimeProvider Clock = new(); }
        public class Tests : Base { [Fact] public async Task Test() { await Helper(); } private static async Task Helper() => await [|Task.Delay(100)|]; }
        """).VerifyAsync();

    [Theory]
    [InlineData("await Task.Delay(TimeSpan.FromMilliseconds(100), clock);")]
    [InlineData("using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100), clock);")]
    [InlineData("using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);")]
    [InlineData("using var timer = clock.CreateTimer(_ => { }, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));")]
    public Task WaitOnTheFakeClock_Passes(string statement) => Test(Framework.XunitV2, "var clock = new FakeTimeProvider(); " + statement);

    [Theory]
    [InlineData("await Task.WhenAny(Task.Run(() => 1), Task.Delay(5000));")]
    [InlineData("var limit = Task.Delay(5000); await Task.WhenAny(Task.Run(() => 1), limit);")]
    [InlineData("using var source = new CancellationTokenSource(TimeSpan.FromSeconds(30));")]
    [InlineData("await Task.Run(() => 1).WaitAsync(TimeSpan.FromSeconds(30));")]
    public Task SafetyNet_Passes(string statement) => Test(Framework.XunitV2, "var clock = new FakeTimeProvider(); " + statement);

    [Theory]
    [InlineData("await Task.Delay(Timeout.Infinite, new CancellationToken(true));")]
    [InlineData("await Task.Delay(TimeSpan.FromDays(1), new CancellationToken(true));")]
    [InlineData("await Task.Delay(0);")]
    public Task NeverOrNow_Passes(string statement) => Test(Framework.XunitV2, "var clock = new FakeTimeProvider(); " + statement);

    [Theory]
    [InlineData("bool isDone = false; while (!isDone) { clock.Advance(TimeSpan.FromSeconds(1)); await Task.Delay(10); isDone = true; }")]
    [InlineData("for (int turn = 0; turn < 10; turn++) await Task.Delay(10);")]
    public Task Polling_Passes(string statement) => Test(Framework.XunitV2, "var clock = new FakeTimeProvider(); " + statement);

    [Theory]
    [InlineData("await Task.Run(() => { Thread.Sleep(10); clock.Advance(TimeSpan.FromSeconds(1)); });")]
    [InlineData("var thread = new Thread(() => Thread.Sleep(10)); thread.Start(); thread.Join();")]
    public Task DelayOnAThreadOfTheTest_Passes(string statement) => Test(Framework.XunitV2, "var clock = new FakeTimeProvider(); " + statement);

    [Theory]
    [InlineData("await Task.Delay(100);")]
    [InlineData("var clock = new StoppedTimeProvider(); await Task.Delay(100);")]
    [InlineData("TimeProvider clock = TimeProvider.System; await Task.Delay(100);")]
    public Task NoFakeClock_Passes(string statement) => Test(Framework.XunitV2, statement);

    private static Task Test(Framework framework, string statements)
    {
        Sample sample = Sample.Test<RealTimeBesideFakeClockAnalyzer>(framework, statements);
        return (sample with { Source = Clocks + sample.Source }).VerifyAsync();
    }
}
