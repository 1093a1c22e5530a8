using QualityGate.Analyzers.Rules.RaceCondition;

namespace QualityGate.Analyzers.Tests.Rules.RaceCondition;

public class LostUpdateAnalyzerTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task ParallelIncrement_IsFlagged(Framework framework) => Test(
        framework,
        """
        int count = 0;
        Parallel.For(0, 10, _ => [|count++|]);
        """);

    [Theory]
    [InlineData("Parallel.For(0, 10, n => { [|sum += n|]; });")]
    [InlineData("Parallel.For(0, 10, n => { [|sum = Math.Max(sum, n)|]; });")]
    [InlineData("Parallel.For(0, 10, n => { [|sums[0] += n|]; });")]
    [InlineData("var tasks = new List<Task>(); for (int n = 0; n < 5; n++) tasks.Add(Task.Run(() => { [|sum--|]; })); await Task.WhenAll(tasks);")]
    [InlineData("await Task.WhenAll(Enumerable.Range(0, 5).Select(async n => { await Task.Delay(1); [|sum++|]; }));")]
    [InlineData("await Task.WhenAll(Enumerable.Range(0, 5).Select(async n => { [|sum += await Task.FromResult(n)|]; }));")]
    [InlineData("await Task.WhenAll(Task.Run(() => { [|sum++|]; }), Task.Run(() => { [|sum++|]; }));")]
    [InlineData("await Task.WhenAll(Task.Run(() => { [|sum++|]; }), Task.Run(() => { Interlocked.Increment(ref sum); }));")]
    [InlineData("var one = Task.Run(() => { [|sum++|]; }); Assert.Equal(1, sum); await one;")]
    [InlineData("bool called = false; _ = Task.Run(() => [|called = true|]); Thread.Sleep(100); Assert.True(called);")]
    [InlineData("bool stop = false, failed = false; Task.Run(() => { try { while (!stop) Thread.Sleep(1); } catch { [|failed = true|]; } }); Thread.Sleep(20); stop = true; Thread.Sleep(20); Assert.False(failed);")]
    [InlineData("bool called = false; _ = Task.Run(() => [|called = true|]); _ = Task.Run(async () => { while (true) await Task.Yield(); }); Thread.Sleep(20); Assert.True(called);")]
    [InlineData("using var timer = new Timer(_ => { [|sum++|]; }, null, 0, 10); await Task.Delay(100); Assert.True(sum > 5);")]
    [InlineData("var timer = new System.Timers.Timer(10); timer.Elapsed += (_, _) => [|sum++|]; timer.Start(); await Task.Delay(100); Assert.True(sum > 5);")]
    public Task UnprotectedUpdate_IsFlagged(string statements) => Test(Framework.XunitV2, "int sum = 0; var sums = new int[1];\n" + statements);

    [Fact]
    public Task FieldInHelper_IsFlagged() => Sample.Of<LostUpdateAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            private int _count;
            private static int s_total;
            [Test] public Task Test() => Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(CountAsync)));
            private async Task CountAsync() { await Task.Yield(); [|_count++|]; [|s_total++|]; Interlocked.Increment(ref _count); }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("Parallel.For(0, 10, n => Interlocked.Increment(ref sum));")]
    [InlineData("Parallel.For(0, 10, n => { lock (sums) { sum++; } });")]
    [InlineData("Parallel.For(0, 10, n => { int own = 0; own++; });")]
    [InlineData("Parallel.For(0, 10, n => { sums[n]++; });")]
    [InlineData("Parallel.For(0, 10, () => 0, (n, _, own) => { own += n; return own; }, own => Interlocked.Add(ref sum, own));")]
    [InlineData("Parallel.For(0, 10, n => { sum = 1; });")]
    [InlineData("for (int n = 0; n < 5; n++) { int own = 0; _ = Task.Run(() => { own++; }); }")]
    public Task OneStepOrOwnVariable_Passes(string statements) => Test(Framework.XunitV2, "int sum = 0; var sums = new int[10];\n" + statements);

    [Theory]
    [InlineData("await Task.Run(() => { sum++; }); Assert.Equal(1, sum);")]
    [InlineData("var work = Task.Run(() => { sum++; }); await work; Assert.Equal(1, sum);")]
    [InlineData("var thread = new Thread(() => sum++); thread.Start(); thread.Join(); Assert.Equal(1, sum);")]
    [InlineData("var work = Task.Run(() => { sum = 1; done.Set(); }); done.Wait(); Assert.Equal(1, sum);")]
    [InlineData("var work = Task.Run(() => { done.Wait(); sum = 1; }); Assert.Equal(0, sum); done.Set(); await work;")]
    [InlineData("_ = Task.Run(() => sum = 1); while (sum == 0) Thread.Sleep(1); Assert.Equal(1, sum);")]
    [InlineData("_ = Task.Run(() => sum = 1); SpinWait.SpinUntil(() => sum == 1); Assert.Equal(1, sum);")]
    [InlineData("Task Begin() => Task.Run(() => { sum++; }); await Begin(); Assert.Equal(1, sum);")]
    [InlineData("bool ended = false; var work = Task.Run(() => ended = true); await Task.Delay(100); Assert.False(ended); done.Set(); await work;")]
    [InlineData("bool ready = false; _ = Task.Run(() => ready = true); for (int i = 0; i < 60; i++) { Thread.Sleep(100); if (ready) break; } Assert.True(ready);")]
    public Task WaitedFor_Passes(string statements) => Test(Framework.XunitV2, "int sum = 0; var done = new ManualResetEventSlim();\n" + statements);

    [Theory]
    [InlineData("await Task.WhenAll(Enumerable.Range(0, 5).Select(async n => { sum++; await Task.Delay(1); }));")]
    [InlineData("EventHandler handler = (_, _) => sum++; AppDomain.CurrentDomain.ProcessExit += handler; AppDomain.CurrentDomain.ProcessExit += (_, _) => sum++; Assert.Equal(0, sum);")]
    [InlineData("Parallel.For(0, 5, n => Serialised(() => sum++)); void Serialised(Action action) { lock (this) action(); }")]
    public Task OrderKeptByOthers_Passes(string statements) => Test(Framework.XunitV2, "int sum = 0;\n" + statements);

    [Theory]
    [InlineData("bool ended = false; _ = Task.Run(() => [|ended = true|]); await Task.Delay(100); Assert.False(ended); await Task.Delay(100); Assert.True(ended);")]
    [InlineData("bool ready = false; _ = Task.Run(() => [|ready = true|]); for (int i = 0; i < 3; i++) { Thread.Sleep(100); } Assert.True(ready);")]
    public Task ReadAfterAllThatIsNoWait_IsFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task MockCallback_Passes() => Sample.Of<LostUpdateAnalyzer>(
        Framework.XunitV2,
        """
        public class Tests
        {
            [Fact] public void Test() { int calls = 0; new Moq.Mock<IDisposable>().Setup(mock => mock.Dispose()).Callback(() => calls++); Assert.Equal(0, calls); }
        }
        """).With(Library.Moq).VerifyAsync();

    [Fact]
    public Task ProductCode_IsReadOnRequest() => Sample.Of<LostUpdateAnalyzer>(
        Framework.None, "public class Meter { private int _sum; public void Fill() => Parallel.For(0, 9, n => [|_sum += n|]); }").With("qualitygate.scope", "all").VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<LostUpdateAnalyzer>(framework, statements).VerifyAsync();
}
