using QualityGate.Analyzers.Rules.TimeDependency;

namespace QualityGate.Analyzers.Tests.Rules.TimeDependency;

public class TimeoutTooShortAnalyzerTests
{
    private const string Gate = "var gate = new ManualResetEventSlim(); var work = Task.Run(gate.Set); ";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task DemandedWait_IsFlagged(Framework framework) => Test(framework, Gate + "Assert.Is(gate.Wait([|500|]));");

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task ThrowingWait_IsFlagged(Framework framework) => Test(framework, Gate + "await work.WaitAsync([|TimeSpan.FromSeconds(1)|]);");

    [Theory]
    [InlineData("bool came = gate.Wait([|500|]); Assert.True(came);")]
    [InlineData("if (!gate.Wait([|500|])) throw new TimeoutException();")]
    [InlineData("if (!gate.Wait([|500|])) { Assert.Fail(); }")]
    [InlineData("Assert.True(await new SemaphoreSlim(1).WaitAsync([|100|]));")]
    [InlineData("Assert.True(work.Wait([|100|]), \"late\");")]
    [InlineData("Assert.Same(work, await Task.WhenAny(work, Task.Delay([|500|])));")]
    [InlineData("var first = await Task.WhenAny(work, Task.Delay([|500|])); Assert.Equal(work, first);")]
    [InlineData("Assert.True(work == await Task.WhenAny(work, Task.Delay([|500|])));")]
    public Task FailureByAnyRoad_IsFlagged(string statements) => Test(Framework.XunitV2, Gate + statements);

    [Theory]
    [InlineData(Framework.XunitV2, "[[|Fact(Timeout = 500)|]]")]
    [InlineData(Framework.XunitV3, "[[|Fact(Timeout = 500)|]]")]
    [InlineData(Framework.NUnit, "[Test, [|CancelAfter(500)|]]")]
    [InlineData(Framework.NUnit, "[Test, [|MaxTime(500)|]]")]
    [InlineData(Framework.MSTest, "[TestMethod, [|Timeout(500)|]]")]
    [InlineData(Framework.TUnit, "[Test, [|Timeout(500)|]]")]
    [InlineData(Framework.XunitV2, "[Fact(Timeout = 60000)]")]
    [InlineData(Framework.XunitV2, "[Fact(Timeout = 0)]")]
    public Task LimitOfTheTest_IsFlaggedWhenShort(Framework framework, string attributes) =>
        Sample.Of<TimeoutTooShortAnalyzer>(framework, $"public class Tests {{ {attributes} public async Task Test() => await Task.Yield(); }}").VerifyAsync();

    [Theory]
    [InlineData("Assert.That(() => gate.IsSet, Is.True.After([|500|], 10));")]
    [InlineData("Assert.That(() => gate.IsSet, Is.True.After([|1|]).Seconds);")]
    [InlineData("Assert.That(() => gate.IsSet, Is.True.After(5).Seconds);")]
    [InlineData("Assert.That(() => gate.IsSet, Is.True.After(5000, 10));")]
    public Task NUnitPolling_IsFlaggedWhenShort(string statements) => Test(Framework.NUnit, Gate + statements);

    [Theory]
    [InlineData("Assert.True(gate.Wait(5000));")]
    [InlineData("Assert.True(gate.Wait(TimeSpan.FromSeconds(10)));")]
    [InlineData("await work.WaitAsync(TimeSpan.FromSeconds(30));")]
    public Task LongWait_Passes(string statements) => Test(Framework.XunitV2, Gate + statements);

    [Theory]
    [InlineData("Assert.False(gate.Wait(100));")]
    [InlineData("Assert.True(!gate.Wait(100));")]
    [InlineData("await Assert.ThrowsAsync<TimeoutException>(() => work.WaitAsync(TimeSpan.FromMilliseconds(100)));")]
    [InlineData("try { await work.WaitAsync(TimeSpan.FromMilliseconds(100)); } catch (TimeoutException) { }")]
    [InlineData("var limit = Task.Delay(500); Assert.Same(limit, await Task.WhenAny(work, limit));")]
    [InlineData("Assert.NotSame(work, await Task.WhenAny(work, Task.Delay(500)));")]
    public Task ExpectedExpiry_Passes(string statements) => Test(Framework.XunitV2, Gate + statements);

    [Theory]
    [InlineData("gate.Wait(100);")]
    [InlineData("if (gate.Wait(100)) await work;")]
    [InlineData("while (!gate.Wait(10)) { }")]
    [InlineData("Func<Task> late = () => work.WaitAsync(TimeSpan.FromMilliseconds(100)); await late();")]
    public Task ExpiryThatFailsNothing_Passes(string statements) => Test(Framework.XunitV2, Gate + statements);

    [Fact]
    public Task ShortestTimeoutOfTheProject_Counts() => Sample.Test<TimeoutTooShortAnalyzer>(
        Framework.XunitV2, Gate + "Assert.True(gate.Wait([|5000|])); Assert.True(gate.Wait(20000));").With("qualitygate.shortest_timeout", "10000").VerifyAsync();

    [Theory]
    [InlineData("[Fact(Skip = \"broken\")] public void One() { var gate = new ManualResetEventSlim(); Assert.True(gate.Wait(100)); }")]
    [InlineData("[Fact(Skip = \"broken\", Timeout = 100)] public async Task One() => await Task.Yield();")]
    public Task SkippedTest_Passes(string test) => Sample.Of<TimeoutTooShortAnalyzer>(
        Framework.XunitV2, $"public class Tests {{ {test} }}").VerifyAsync();

    [Fact]
    public Task CodeThatIsNoTest_Passes() => Sample.Of<TimeoutTooShortAnalyzer>(
        Framework.XunitV2, "public class Server { public async Task Stop(Task work) => await work.WaitAsync(TimeSpan.FromSeconds(1)); }").VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<TimeoutTooShortAnalyzer>(framework, statements).VerifyAsync();
}
