using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.Analyzers.Tests.Rules.AsyncCoordination;

public class StillRunningAssertedAnalyzerTests
{
    private const string Product = """

        public class Pump
        {
            public Task RunAsync() => Task.CompletedTask;
            public Task WaitAsync(Func<Task> inner) => inner();
            public void Release() { }
        }
        """;

    [Theory]
    [InlineData(Framework.XunitV2, "Assert.False(work.IsCompleted)")]
    [InlineData(Framework.XunitV3, "Assert.True(!work.IsCompleted)")]
    [InlineData(Framework.NUnit, "Assert.That(work.IsCompleted, Is.False)")]
    [InlineData(Framework.MSTest, "Assert.IsFalse(work.IsCompleted)")]
    [InlineData(Framework.TUnit, "Assert.That(work.IsCompleted).IsFalse()")]
    public Task TaskThatEndsByTime_IsFlagged(Framework framework, string assertion) => Test(
        framework, $"var work = Task.Run(async () => {{ await Task.Delay(100); }}); {(framework == Framework.TUnit ? "await " : "")}[|{assertion}|]; await work;");

    [Theory]
    [InlineData("var work = Task.Delay(100); [|Assert.False(work.IsCompleted)|];")]
    [InlineData("var work = Task.Run(() => Thread.Sleep(100)); [|Assert.False(work.IsCompleted)|];")]
    [InlineData("var work = Task.Run(() => 1 + 1); [|Assert.NotEqual(TaskStatus.RanToCompletion, work.Status)|];")]
    [InlineData("var work = pump.RunAsync(); [|Assert.False(work.IsCompleted)|]; await work;")]
    [InlineData("var work = pump.RunAsync(); [|Assert.False(work.IsCompleted)|]; await Task.Delay(100); await work.WaitAsync(TimeSpan.FromSeconds(5));")]
    public Task UnheldWork_IsFlagged(string statements) => Test(Framework.XunitV2, "var pump = new Pump(); " + statements);

    [Theory]
    [InlineData("var work = Task.Run(pump.Release); Thread.Sleep(100); [|Assert.Equal(TaskStatus.Running, work.Status)|]; pump.Release();")]
    [InlineData("var work = pump.RunAsync(); [|Assert.Equal(TaskStatus.WaitingToRun, work.Status)|]; await work;")]
    public Task ExactState_IsFlaggedWhateverHoldsIt(string statements) => Test(Framework.XunitV2, "var pump = new Pump(); " + statements);

    [Theory]
    [InlineData("var work = gate.Task; Assert.False(work.IsCompleted); gate.SetResult(); await work;")]
    [InlineData("var work = Task.Run(async () => await gate.Task); Assert.False(work.IsCompleted); gate.SetResult(); await work;")]
    [InlineData("var work = pump.RunAsync(); Assert.False(work.IsCompleted); pump.Release(); await work;")]
    [InlineData("var work = pump.WaitAsync(() => gate.Task); Assert.False(work.IsCompleted); await work;")]
    [InlineData("var lane = new SemaphoreSlim(0); var work = lane.WaitAsync(); Assert.False(work.IsCompleted); lane.Release(); await work;")]
    [InlineData("var work = Task.Run(() => { while (!gate.Task.IsCompleted) { } }); Assert.False(work.IsCompleted); gate.SetResult();")]
    [InlineData("var work = Task.WhenAll(gate.Task); Assert.False(work.IsCompleted); await work;")]
    [InlineData("var work = pump.RunAsync(); Assert.False(work.IsCompleted); if (Environment.ProcessId > 1) { pump.Release(); await work; return; } pump.Release(); await work;")]
    [InlineData("var work = pump.RunAsync(); Assert.False(work.IsCompleted); Assert.NotSame(work, await Task.WhenAny(work, Task.Delay(100))); pump.Release(); await work;")]
    public Task GatedWork_Passes(string statements) => Test(Framework.XunitV2, "var pump = new Pump(); var gate = new TaskCompletionSource(); " + statements);

    [Theory]
    [InlineData("var work = Task.Delay(Timeout.Infinite); Assert.False(work.IsCompleted);")]
    [InlineData("var work = Task.Delay(TimeSpan.FromMinutes(1)); Assert.False(work.IsCompleted);")]
    [InlineData("var work = new Pump().RunAsync(); Assert.False(work.IsCompleted);")]
    public Task WorkThatNeverEnds_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var work = Task.Delay(100); await work; Assert.True(work.IsCompleted);")]
    [InlineData("var work = Task.Delay(100); await work; Assert.Equal(TaskStatus.RanToCompletion, work.Status);")]
    [InlineData("var begun = new TaskCompletionSource(); var work = Task.Run(() => begun.SetResult()); await begun.Task; Assert.Equal(TaskStatus.Running, work.Status);")]
    public Task OtherClaims_Pass(string statements) => Test(Framework.XunitV2, statements);

    private static Task Test(Framework framework, string statements)
    {
        Sample sample = Sample.Test<StillRunningAssertedAnalyzer>(framework, statements);
        return (sample with { Source = sample.Source + Product }).VerifyAsync();
    }
}
