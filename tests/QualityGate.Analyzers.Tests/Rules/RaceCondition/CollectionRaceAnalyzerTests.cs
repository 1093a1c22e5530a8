using QualityGate.Analyzers.Rules.RaceCondition;

namespace QualityGate.Analyzers.Tests.Rules.RaceCondition;

public class CollectionRaceAnalyzerTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task ParallelWrites_AreFlagged(Framework framework) => Test(
        framework,
        """
        var seen = new List<int>();
        Parallel.For(0, 10, number => [|seen.Add(number)|]);
        """);

    [Theory]
    [InlineData("var seen = new Dictionary<int, int>(); Parallel.ForEach(new[] { 1, 2 }, number => { [|seen[number] = 1|]; });")]
    [InlineData("var seen = new HashSet<int>(); await Parallel.ForEachAsync(new[] { 1, 2 }, async (number, token) => { await Task.Yield(); [|seen.Add(number)|]; });")]
    [InlineData("var text = new System.Text.StringBuilder(); new[] { 1, 2 }.AsParallel().ForAll(number => [|text.Append(number)|]);")]
    [InlineData("var seen = new Queue<int>(); var tasks = new List<Task>(); for (int n = 0; n < 5; n++) tasks.Add(Task.Run(() => [|seen.Enqueue(1)|])); await Task.WhenAll(tasks);")]
    [InlineData("var seen = new List<int>(); await Task.WhenAll(Enumerable.Range(0, 5).Select(n => Task.Run(() => [|seen.Add(n)|])));")]
    [InlineData("var seen = new List<int>(); await Task.WhenAll(Enumerable.Range(0, 5).Select(async n => { await Task.Delay(1); [|seen.Add(n)|]; }));")]
    [InlineData("var seen = new List<int>(); var threads = new Thread[3]; for (int n = 0; n < 3; n++) { threads[n] = new Thread(() => [|seen.Add(1)|]); threads[n].Start(); } foreach (var thread in threads) thread.Join();")]
    public Task ManyAtOnce_IsFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("await Task.WhenAll(Task.Run(() => [|seen.Add(1)|]), Task.Run(() => [|seen.Add(2)|]));")]
    [InlineData("var one = Task.Run(() => [|seen.Add(1)|]); var two = Task.Run(() => [|seen.Add(2)|]); await one; await two;")]
    [InlineData("await Task.WhenAll(Task.Run(() => [|seen.Add(1)|]), Task.Run(() => { lock (seen) seen.Add(2); }));")]
    [InlineData("Parallel.Invoke(() => [|seen.Add(1)|], () => [|seen.Add(2)|]);")]
    [InlineData("var one = new Thread(() => [|seen.Add(1)|]); var two = new Thread(() => [|seen.Add(2)|]); one.Start(); two.Start(); one.Join(); two.Join();")]
    [InlineData("var keys = new Dictionary<int, int>(); await Task.WhenAll(Task.Run(() => { [|keys[1] = 1|]; }), Task.Run(() => { [|keys[2] = 2|]; }));")]
    public Task TwoWriters_AreFlagged(string statements) => Test(Framework.NUnit, "var seen = new List<int>();\n" + statements);

    [Theory]
    [InlineData("var work = Task.Run(() => [|seen.Add(1)|]); Assert.Single(seen); await work;")]
    [InlineData("_ = Task.Run(() => [|seen.Add(1)|]); await Task.Delay(100); Assert.Single(seen);")]
    public Task CallerLooksMeanwhile_IsFlagged(string statements) => Test(Framework.XunitV2, "var seen = new List<int>();\n" + statements);

    [Fact]
    public Task BothPipesOfAProcess_AreFlagged() => Test(
        Framework.MSTest,
        """
        var output = new System.Text.StringBuilder();
        var process = new System.Diagnostics.Process();
        process.OutputDataReceived += (_, line) => [|output.AppendLine(line.Data)|];
        process.ErrorDataReceived += (_, line) => [|output.AppendLine(line.Data)|];
        """);

    [Fact]
    public Task HelperAndMethodGroup_AreFlagged() => Sample.Of<CollectionRaceAnalyzer>(
        Framework.TUnit,
        """
        public class Tests
        {
            private readonly List<int> _seen = new();
            [Test] public void Helper() => Parallel.For(0, 10, number => Note(number));
            [Test] public void Group() => Parallel.For(0, 10, Count);
            private void Note(int number) => [|_seen.Add(number)|];
            private void Count(int number) { lock (_seen) _seen.Add(number); }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("Parallel.For(0, 10, number => { var own = new List<int>(); own.Add(number); });")]
    [InlineData("var bag = new System.Collections.Concurrent.ConcurrentBag<int>(); Parallel.For(0, 10, number => bag.Add(number));")]
    [InlineData("var lists = Enumerable.Range(0, 10).Select(_ => new List<int>()).ToArray(); Parallel.For(0, 10, number => lists[number].Add(1));")]
    [InlineData("foreach (var list in new[] { new List<int>(), new List<int>() }) _ = Task.Run(() => list.Add(1));")]
    [InlineData("var list = new List<int> { 1 }; Parallel.For(0, 10, number => list.Contains(number));")]
    [InlineData("var list = new List<int>(); Parallel.For(0, 10, () => new List<int>(), (n, _, own) => { own.Add(n); return own; }, own => { lock (list) list.AddRange(own); });")]
    public Task OwnOrSafeCollection_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("lock (seen) seen.Add(1);")]
    [InlineData("gate.Wait(); try { seen.Add(1); } finally { gate.Release(); }")]
    [InlineData("Monitor.Enter(seen); seen.Add(1); Monitor.Exit(seen);")]
    [InlineData("using (guard.EnterScope()) { seen.Add(1); }")]
    [InlineData("using var held = guard.EnterScope(); seen.Add(1);")]
    [InlineData("rw.EnterWriteLock(); seen.Add(1); rw.ExitWriteLock();")]
    public Task UnderLock_Passes(string body) => Test(
        Framework.XunitV2,
        $$"""
        var seen = new List<int>();
        var gate = new SemaphoreSlim(1);
        var guard = new Lock();
        var rw = new ReaderWriterLockSlim();
        Parallel.For(0, 10, number => { {{body}} });
        """);

    [Theory]
    [InlineData("await Task.Run(() => seen.Add(1)); Assert.Single(seen);")]
    [InlineData("var work = Task.Run(() => seen.Add(1)); await work; Assert.Single(seen);")]
    [InlineData("await Task.Run(() => seen.Add(1)); await Task.Run(() => seen.Add(2));")]
    [InlineData("for (int n = 0; n < 5; n++) { await Task.Run(() => seen.Add(n)); }")]
    [InlineData("for (int n = 0; n < 5; n++) { var work = Task.Run(() => seen.Add(1)); await work; }")]
    [InlineData("for (int n = 0; n < 5; n++) { var thread = new Thread(() => seen.Add(1)); thread.Start(); thread.Join(); }")]
    [InlineData("foreach (var n in Enumerable.Range(0, 5).Select(n => { seen.Add(n); return n; })) { }")]
    public Task OneAtATime_Passes(string statements) => Test(Framework.XunitV2, "var seen = new List<int>();\n" + statements);

    [Theory]
    [InlineData("Parallel.For(0, 10, new ParallelOptions { MaxDegreeOfParallelism = 1 }, number => seen.Add(number));")]
    [InlineData("new[] { 1, 2 }.AsParallel().WithDegreeOfParallelism(1).ForAll(number => seen.Add(number));")]
    [InlineData("for (int n = 0; n < 5; n++) _ = Task.Factory.StartNew(() => seen.Add(1), CancellationToken.None, TaskCreationOptions.None, new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler);")]
    public Task DegreeOfOne_Passes(string statements) => Test(Framework.XunitV2, "var seen = new List<int>();\n" + statements);

    [Theory]
    [InlineData("_ = Task.Run(() => { seen.Add(1); done.Set(); }); done.Wait(); Assert.Single(seen);")]
    [InlineData("_ = Task.Run(() => seen.Add(1)); await Eventually(); Assert.Single(seen); Task Eventually() => Task.CompletedTask;")]
    public Task Signal_Passes(string statements) => Test(Framework.XunitV2, "var seen = new List<int>(); var done = new ManualResetEventSlim();\n" + statements);

    [Theory]
    [InlineData("await Task.WhenAll(Enumerable.Range(0, 5).Select(async n => { seen.Add(n); await Task.Delay(1); }));")]
    [InlineData("Parallel.For(0, 5, n => Serialised(() => seen.Add(n))); void Serialised(Action action) { lock (seen) action(); }")]
    public Task OrderKeptByOthers_Passes(string statements) => Test(Framework.XunitV2, "var seen = new List<int>();\n" + statements);

    [Fact]
    public Task OutputReadAfterTheProcessEnded_Passes() => Test(
        Framework.XunitV2,
        """
        using var process = System.Diagnostics.Process.Start("dotnet") ?? throw new InvalidOperationException();
        var output = new System.Text.StringBuilder();
        process.OutputDataReceived += (_, e) => { if (e.Data is not null) { output.AppendLine(e.Data); } };
        process.BeginOutputReadLine();
        if (!process.WaitForExit(TimeSpan.FromMinutes(1))) { process.Kill(entireProcessTree: true); throw new InvalidOperationException($"Timed out: {output}"); }
        process.WaitForExit();
        Assert.NotEmpty(output.ToString());
        """);

    [Fact]
    public Task ProductCode_IsReadOnRequestOnly() => Task.WhenAll(
        Sample.Of<CollectionRaceAnalyzer>(Framework.None, Product.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)).VerifyAsync(),
        Sample.Of<CollectionRaceAnalyzer>(Framework.None, Product).With("qualitygate.scope", "all").VerifyAsync());

    [Fact]
    public async Task OtherWriter_IsShownBeside()
    {
        var sample = Sample.Test<CollectionRaceAnalyzer>(Framework.XunitV2, "var seen = new List<int>(); await Task.WhenAll(Task.Run(() => seen.Add(1)), Task.Run(() => seen.Add(2)));");

        ImmutableArray<Diagnostic> found = await SampleCompilation.Of(sample).RunAsync([sample.Rule]);

        Assert.Equal(found[1].Location.SourceSpan, Assert.Single(found[0].AdditionalLocations).SourceSpan);
    }

    private const string Product = "public class Log { private readonly List<int> _lines = new(); public void Fill() => Parallel.For(0, 9, n => [|_lines.Add(n)|]); }";

    private static Task Test(Framework framework, string statements) => Sample.Test<CollectionRaceAnalyzer>(framework, statements).VerifyAsync();
}
