using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.Analyzers.Tests.Rules.AsyncCoordination;

public class DelayBeforeAssertionAnalyzerTests
{
    private const string Product = """

        public interface IClock { void Tick(); }
        public class Clock : IClock { public void Tick() { } }
        public class Server(IClock? clock = null)
        {
            public event EventHandler<int>? Handled;
            public int Count { get; private set; }
            public bool IsRunning { get; private set; }
            public DateTime StartTime { get; private set; }
            public Task RunAsync() => Task.CompletedTask;
            public Task StopAsync() => Task.CompletedTask;
            public void Start() { clock?.Tick(); IsRunning = true; Handled?.Invoke(this, 1); }
            public void Stop() => IsRunning = false;
            public void Subscribe(Action<int> handler) => handler(1);
            public Task<bool> Any() => Task.FromResult(true);
            public bool CheckQueue() => true;
            public IDisposable Index(Func<int, int> key) => null!;
            public int? Get(string id) => id.Length;
            public string Receive() => "";
            public void Expire(TimeSpan after) { }
            public bool WaitForIdle() => true;
        }
        """;

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task DelayAfterStartedTask_IsFlagged(Framework framework) => Test(
        framework,
        """
        int count = 0;
        var work = Task.Run(() => Interlocked.Increment(ref count));
        await [|Task.Delay(500)|];
        Assert.Is(count == 1);
        """);

    [Theory]
    [InlineData("await [|Task.Delay(TimeSpan.FromMilliseconds(50))|];")]
    [InlineData("await [|Task.Delay(50)|].ConfigureAwait(false);")]
    [InlineData("await [|Task.Delay(50, CancellationToken.None)|];")]
    [InlineData("[|Task.Delay(50)|].Wait();")]
    [InlineData("[|Task.Delay(50)|].GetAwaiter().GetResult();")]
    [InlineData("[|Thread.Sleep(50)|];")]
    [InlineData("[|Thread.Sleep(TimeSpan.FromSeconds(1))|];")]
    public Task EveryWayToDelay_IsFlagged(string delay) => Test(Framework.XunitV2, $"int count = 0; _ = Task.Run(() => count = 1); {delay} Assert.Equal(1, count);");

    [Theory]
    [InlineData("_ = Task.Run(() => count = 1);")]
    [InlineData("new Thread(() => count = 1).Start();")]
    [InlineData("ThreadPool.QueueUserWorkItem(_ => count = 1);")]
    [InlineData("using var timer = new Timer(_ => count = 1, null, 10, 10);")]
    [InlineData("server.Handled += (_, handled) => count = handled; server.Start();")]
    [InlineData("server.Subscribe(handled => count = handled);")]
    [InlineData("void Handle(object? sender, int handled) => count = handled; server.Handled += Handle;")]
    public Task EveryWayToStart_IsFlagged(string start) => Test(
        Framework.XunitV2, $"int count = 0; var server = new Server(); {start} await [|Task.Delay(50)|]; Assert.Equal(1, count);");

    [Fact]
    public Task MethodOfAnObject_StartsWhatTheObjectTells() => Samples.Sample.Of<DelayBeforeAssertionAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            [Test] public void Test() { var counter = new Counter(); new Thread(counter.Add).Start(); [|Thread.Sleep(500)|]; Assert.That(counter.Value, Is.EqualTo(1)); }
            private class Counter { private int _value; public int Value => Volatile.Read(ref _value); public void Add() => Interlocked.Increment(ref _value); }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("_ = server.RunAsync(); await [|Task.Delay(50)|]; Assert.Equal(1, server.Count);")]
    [InlineData("var run = server.RunAsync(); await [|Task.Delay(50)|]; Assert.True(run.IsCompleted);")]
    [InlineData("var run = Task.Run(server.Start); await [|Task.Delay(50)|]; Assert.True(run.IsCompleted);")]
    [InlineData("server.Start(); await [|Task.Delay(50)|]; Assert.True(server.IsRunning);")]
    [InlineData("server.Start(); await [|Task.Delay(50)|]; var count = server.Get(\"a\"); Assert.Equal(1, count);")]
    [InlineData("server.Stop(); await [|Task.Delay(50)|]; Assert.False(server.IsRunning);")]
    [InlineData("Assert.NotNull(server.Get(\"a\")); server.Start(); await [|Task.Delay(50)|]; Assert.Null(server.Get(\"a\"));")]
    public Task StateOfTheProduct_IsFlagged(string statements) => Test(Framework.XunitV2, "var server = new Server(); " + statements);

    [Theory]
    [InlineData(Library.Moq, "var clock = new Moq.Mock<IClock>(); var server = new Server(clock.Object); server.Start(); await [|Task.Delay(50)|]; clock.Verify(c => c.Tick());")]
    [InlineData(Library.NSubstitute, "var clock = NSubstitute.Substitute.For<IClock>(); var server = new Server(clock); server.Start(); await [|Task.Delay(50)|]; NSubstitute.SubstituteExtensions.Received(clock).Tick();")]
    [InlineData(Library.FakeItEasy, "var clock = FakeItEasy.A.Fake<IClock>(); var server = new Server(clock); server.Start(); await [|Task.Delay(50)|]; FakeItEasy.AssertConfigurationExtensions.MustHaveHappened(FakeItEasy.A.CallTo(() => clock.Tick()));")]
    public Task MockVerification_IsFlagged(Library library, string statements) => Sample(Framework.XunitV2, statements).With(library).VerifyAsync();

    [Fact]
    public Task BlockAroundDelay_IsLookedThrough() => Test(
        Framework.XunitV2,
        """
        int count = 0;
        var server = new Server();
        server.Handled += (_, handled) => count = handled;
        using (new Timer(_ => { }))
        {
            server.Start();
            [|Thread.Sleep(50)|];
        }
        Assert.Equal(1, count);
        """);

    [Fact]
    public Task HelperThatOnlyDelays_IsFlaggedAtItsCall() => InClass("""
            [Fact] public async Task Test()
            {
                int count = 0;
                _ = Task.Run(() => count = 1);
                await [|Settle()|];
                Assert.Equal(1, count);
            }
            private static Task Settle() => Task.Delay(100);
        """);

    [Fact]
    public Task HelperWithDelayAndAssertion_IsFlaggedInside() => InClass("""
            private int _count;
            [Fact] public void Test()
            {
                new Thread(() => _count = 1).Start();
                Check();
            }
            private void Check()
            {
                [|Thread.Sleep(100)|];
                Assert.Equal(1, _count);
            }
        """);

    [Fact]
    public Task ParameterOfHelper_StandsForItsArgument() => InClass("""
            [Fact] public async Task Test()
            {
                var server = new Server();
                _ = server.RunAsync();
                await Check(server);
            }
            private static async Task Check(Server started)
            {
                await [|Task.Delay(100)|];
                Assert.Equal(1, started.Count);
            }
        """);

    [Fact]
    public Task HandlerRegisteredInSetup_Counts() => InClass("""
            private readonly Server _server = new();
            private readonly List<int> _seen = new();
            public Tests() => _server.Handled += OnHandled;
            private void OnHandled(object? sender, int handled) => _seen.Add(handled);
            [Fact] public async Task Test()
            {
                await [|Task.Delay(100)|];
                Assert.Single(_seen);
            }
        """);

    [Theory]
    [InlineData("int count = 1; await Task.Delay(50); Assert.Equal(1, count);")]
    [InlineData("var list = new List<int>(); list.Add(1); await Task.Delay(50); Assert.Single(list);")]
    [InlineData("var before = DateTime.UtcNow; Thread.Sleep(5); Assert.True(DateTime.UtcNow > before);")]
    [InlineData("int count = 0; await Task.Run(() => count = 1); await Task.Delay(50); Assert.Equal(1, count);")]
    [InlineData("int count = 0; Parallel.For(0, 3, _ => Interlocked.Increment(ref count)); await Task.Delay(50); Assert.Equal(3, count);")]
    public Task NothingStarted_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("await work; Assert.Equal(1, count);")]
    [InlineData("work.Wait(); Assert.Equal(1, count);")]
    [InlineData("await Task.WhenAll(work); Assert.Equal(1, count);")]
    [InlineData("Assert.True(done.Wait(5000)); Assert.Equal(1, count);")]
    [InlineData("SpinWait.SpinUntil(() => count == 1, 5000); Assert.Equal(1, count);")]
    [InlineData("while (count == 0) await Task.Delay(10); Assert.Equal(1, count);")]
    [InlineData("await server.StopAsync(); Assert.Equal(1, count);")]
    [InlineData("Assert.True(server.WaitForIdle()); Assert.Equal(1, count);")]
    public Task RealWaitAfterDelay_Passes(string rest) => Test(
        Framework.XunitV2,
        $"int count = 0; var server = new Server(); var done = new ManualResetEventSlim(); var work = Task.Run(() => count = 1); await Task.Delay(50); {rest}");

    [Theory]
    [InlineData("SpinWait.SpinUntil(() => count == 1, 5000);")]
    [InlineData("while (count == 0) await Task.Delay(10);")]
    [InlineData("await work;")]
    [InlineData("Assert.True(work.Wait(5000));")]
    public Task RealWaitBeforeDelay_Passes(string wait) => Test(
        Framework.XunitV2, $"int count = 0; var work = Task.Run(() => count = 1); {wait} await Task.Delay(50); Assert.Equal(1, count);");

    [Fact]
    public Task ConfiguredPollingMethod_IsARealWait() => Sample(
        Framework.XunitV2,
        "int count = 0; var server = new Server(); _ = Task.Run(() => count = 1); await Task.Delay(50); server.Subscribe(null!); Assert.Equal(1, count);")
        .With("qualitygate.polling_methods", "Server.Subscribe").VerifyAsync();

    [Theory]
    [InlineData("Server.Subscribe", "await Task.Delay(50);")]
    [InlineData("Server.Other", "await [|Task.Delay(50)|];")]
    public Task ConfiguredPollingMethodBeforeTheDelay_IsARealWait(string polling, string delay) => Sample(
        Framework.XunitV2,
        $"var server = new Server(); server.Start(); server.Subscribe(_ => Console.Write(server.Count)); {delay} Assert.Equal(1, server.Count);")
        .With("qualitygate.polling_methods", polling).VerifyAsync();

    [Theory]
    [InlineData("while (count == 0) { await Task.Delay(50); Assert.Equal(1, count); }")]
    [InlineData("for (int i = 0; i < 9; i++) { if (count == 1) break; await Task.Delay(50); } Assert.Equal(1, count);")]
    [InlineData("for (int i = 0; i < 9 && count == 0; i++) await Task.Delay(50); Assert.Equal(1, count);")]
    public Task Polling_Passes(string loop) => Test(Framework.XunitV2, $"int count = 0; _ = Task.Run(() => count = 1); {loop}");

    [Fact]
    public Task RoundsOfALoop_AreFlagged() => Test(
        Framework.XunitV2,
        "int count = 0; var server = new Server(); for (int i = 1; i < 9; i++) { _ = Task.Run(() => count++); await [|Task.Delay(50)|]; Assert.Equal(i, count); }");

    [Theory]
    [InlineData("await Task.WhenAny(work, Task.Delay(50));")]
    [InlineData("var pause = Task.Delay(50);")]
    [InlineData("await Task.Delay(0);")]
    [InlineData("Thread.Sleep(TimeSpan.Zero);")]
    [InlineData("await Task.Run(async () => { await Task.Delay(50); });")]
    [InlineData("Func<Task> dummy = async () => { await Task.Delay(50); Assert.Equal(1, count); };")]
    public Task OtherDelays_Pass(string delay) => Test(Framework.XunitV2, $"int count = 0; var work = Task.Run(() => count = 1); {delay} Assert.Equal(1, count);");

    [Fact]
    public Task DelayOnTheTestsOwnClock_Passes() => Test(
        Framework.XunitV2,
        "TimeProvider clock = null!; int count = 0; _ = Task.Run(() => count = 1); await Task.Delay(TimeSpan.FromSeconds(1), clock); Assert.Equal(1, count);");

    [Theory]
    [InlineData("server.Expire(TimeSpan.FromMilliseconds(20)); await Task.Delay(50); Assert.Equal(2, server.Count);")]
    [InlineData("server.Start(); await Task.Delay(50); Assert.True(server.StartTime < DateTime.UtcNow);")]
    [InlineData("server.Start(); var first = server.StartTime.Ticks; await Task.Delay(50); var second = server.StartTime.Ticks; Assert.True(second > first);")]
    public Task TimeItselfUnderTest_Passes(string statements) => Test(Framework.XunitV2, "var server = new Server(); " + statements);

    [Theory]
    [InlineData("server.Start(); await Task.Delay(50); server.Stop(); Assert.Equal(1, server.Count);")]
    [InlineData("server.Start(); await Task.Delay(50); Assert.Equal(\"a\", server.Receive());")]
    [InlineData("_ = server.RunAsync(); await Task.Delay(50); server.Start(); Assert.True(server.IsRunning);")]
    [InlineData("bool seen = false; server.Handled += (_, _) => seen = true; await Task.Delay(50); await server.RunAsync(); Assert.True(seen);")]
    [InlineData("var counter = new Server(new Clock()); await Task.Delay(50); var count = counter.Get(\"a\"); Assert.Equal(1, count);")]
    [InlineData("var counter = new Server(); await Task.Delay(50); var count = counter.Get(\"a\"); Assert.Equal(1, count);")]
    public Task ActionAfterDelay_Passes(string statements) => Test(Framework.XunitV2, "var server = new Server(); " + statements);

    [Theory]
    [InlineData("bool failed = false; server.Handled += (_, _) => failed = true; server.Start(); await Task.Delay(50); Assert.False(failed); Assert.True(server.IsRunning);")]
    [InlineData("_ = server.RunAsync(); await Task.Delay(50); Assert.True(await server.Any());")]
    [InlineData("_ = server.RunAsync(); await Task.Delay(50); Assert.True(server.CheckQueue());")]
    [InlineData("int count = 0; server.Subscribe(_ => count++); server.Start(); var before = count; await Task.Delay(50); Assert.Equal(before, count);")]
    [InlineData("var index = server.Index(handled => handled); await Task.Delay(50); server.Start(); Assert.NotNull(index);")]
    public Task OtherReasonToHold_Passes(string statements) => Test(Framework.XunitV2, "var server = new Server(); " + statements);

    [Fact]
    public Task LastStatement_Passes() => Test(Framework.XunitV2, "int count = 0; _ = Task.Run(() => count = 1); Assert.Equal(0, count); await Task.Delay(50);");

    [Fact]
    public Task ThrowsAfterDelay_Passes() => Test(
        Framework.XunitV2, "var server = new Server(); _ = server.RunAsync(); await Task.Delay(50); Assert.Throws<InvalidOperationException>(() => server.Start());");

    [Theory]
    [InlineData("bool seen = false; server.Handled += (_, _) => seen = true; var run = server.RunAsync(); await Task.Delay(50); Assert.ThrowsAsync<InvalidOperationException>(() => run); Assert.That(seen, Is.True);")]
    [InlineData("bool seen = false; server.Handled += (_, _) => seen = true; var run = Task.Run(() => seen = true); await Task.Delay(50); Assert.ThrowsAsync<InvalidOperationException>(() => run); Assert.That(seen, Is.True);")]
    public Task EndAssertedAfterDelay_Passes(string statements) => Test(Framework.NUnit, "var server = new Server(); " + statements);

    private static Task Test(Framework framework, string statements) => Sample(framework, statements).VerifyAsync();

    private static Sample Sample(Framework framework, string statements)
    {
        Sample sample = Samples.Sample.Test<DelayBeforeAssertionAnalyzer>(framework, statements);
        return sample with { Source = sample.Source + Product };
    }

    private static Task InClass(string members) =>
        Samples.Sample.Of<DelayBeforeAssertionAnalyzer>(Framework.XunitV2, "public class Tests\n{\n" + members + "\n}\n" + Product).VerifyAsync();
}
