using QualityGate.Analyzers.Rules.TimeDependency;

namespace QualityGate.Analyzers.Tests.Rules.TimeDependency;

public class DurationsRacedAnalyzerTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task WorkNearItsLimit_IsFlagged(Framework framework) => Test(
        framework,
        """
        var work = Task.Run(async () => await Task.Delay(100));
        await work.WaitAsync([|TimeSpan.FromMilliseconds(200)|]);
        """);

    [Theory]
    [InlineData("await Task.Run(() => Thread.Sleep(100)).WaitAsync([|TimeSpan.FromMilliseconds(300)|]);")]
    [InlineData("var gate = new ManualResetEventSlim(); _ = Task.Run(() => { Thread.Sleep(500); gate.Set(); }); gate.Wait([|1000|]);")]
    [InlineData("var done = new TaskCompletionSource(); _ = Task.Run(async () => { await Task.Delay(50); done.SetResult(); }); await done.Task.WaitAsync([|TimeSpan.FromMilliseconds(100)|]);")]
    [InlineData("var work = Task.Run(() => Thread.Sleep(100)); await Task.WhenAny(work, Task.Delay([|200|]));")]
    [InlineData("using var source = new CancellationTokenSource([|100|]); await Task.Delay(200, source.Token);")]
    [InlineData("using var source = new CancellationTokenSource(); source.CancelAfter([|100|]); await Task.Run(async () => await Task.Delay(150), source.Token);")]
    public Task LimitAgainstDelay_IsFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task DelayInHelper_IsFlagged() => Sample.Of<DurationsRacedAnalyzer>(
        Framework.XunitV2,
        """
        public class Tests
        {
            [Fact] public async Task Test() => await Slow().WaitAsync([|TimeSpan.FromMilliseconds(200)|]);
            private static async Task Slow() => await Task.Delay(100);
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("await Task.Run(() => Thread.Sleep(100)).WaitAsync(TimeSpan.FromSeconds(1));")]
    [InlineData("using var source = new CancellationTokenSource(100); await Task.Delay(5000, source.Token);")]
    [InlineData("using var source = new CancellationTokenSource(100); await Task.Delay(Timeout.Infinite, source.Token);")]
    public Task FarApart_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task MuchSlack_Passes() => Test(Framework.XunitV2, "await Task.Run(() => Thread.Sleep(2000)).WaitAsync(TimeSpan.FromSeconds(10));");

    [Theory]
    [InlineData("await Task.Delay(100); await Task.Run(() => 1).WaitAsync(TimeSpan.FromMilliseconds(200));")]
    [InlineData("var gate = new ManualResetEventSlim(); var other = new ManualResetEventSlim(); _ = Task.Run(() => { Thread.Sleep(500); other.Set(); }); gate.Wait(1000);")]
    [InlineData("var gate = new ManualResetEventSlim(); _ = Task.Run(() => { gate.Wait(); Thread.Sleep(500); }); gate.Wait(1000);")]
    [InlineData("using var source = new CancellationTokenSource(100); await Task.Delay(200);")]
    public Task NotAtTheSameTime_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var gate = new ManualResetEventSlim(); _ = Task.Run(() => { Thread.Sleep(500); gate.Set(); }); await Task.Yield(); gate.Wait(1000);")]
    [InlineData("var gate = new ManualResetEventSlim(); _ = Task.Run(() => { Thread.Sleep(500); gate.Set(); }); Read(); gate.Wait(1000); void Read() { }")]
    public Task SomethingInBetween_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("await Task.Run(async () => { for (int turn = 0; turn < 3; turn++) await Task.Delay(10); }).WaitAsync(TimeSpan.FromMilliseconds(50));")]
    [InlineData("var work = Task.Run(async () => { while (true) await Task.Delay(10); }); await Task.WhenAny(work, Task.Delay(50));")]
    public Task TurnOfALoop_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("3")]
    [InlineData("2")]
    public Task FactorOfTheProject_Counts(string factor) => Sample.Test<DurationsRacedAnalyzer>(
        Framework.XunitV2, "await Task.Run(() => Thread.Sleep(100)).WaitAsync(TimeSpan.FromMilliseconds(300));").With("qualitygate.QG3007.duration_factor", factor).VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<DurationsRacedAnalyzer>(framework, statements).VerifyAsync();
}
