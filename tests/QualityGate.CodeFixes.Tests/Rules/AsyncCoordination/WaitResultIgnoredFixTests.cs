using QualityGate.Analyzers.Rules.AsyncCoordination;
using QualityGate.CodeFixes.Rules.AsyncCoordination;

namespace QualityGate.CodeFixes.Tests.Rules.AsyncCoordination;

public class WaitResultIgnoredFixTests
{
    [Theory]
    [InlineData(Framework.XunitV2, "Assert.True(gate.WaitOne(5000));")]
    [InlineData(Framework.XunitV3, "Assert.True(gate.WaitOne(5000));")]
    [InlineData(Framework.NUnit, "Assert.That(gate.WaitOne(5000), Is.True);")]
    [InlineData(Framework.MSTest, "Assert.IsTrue(gate.WaitOne(5000));")]
    [InlineData(Framework.TUnit, "await Assert.That(gate.WaitOne(5000)).IsTrue();")]
    public Task BoolResult_IsAsserted(Framework framework, string assertion) => Fix(
        framework,
        """
        var gate = new AutoResetEvent(false);
        [|gate.WaitOne(5000)|]; // comes soon
        """,
        $"""
        var gate = new AutoResetEvent(false);
        {assertion} // comes soon
        """).VerifyAsync();

    [Theory]
    [InlineData("_ = [|new AutoResetEvent(false).WaitOne(5000)|];", "Assert.True(new AutoResetEvent(false).WaitOne(5000));")]
    [InlineData("Action open = () => [|new AutoResetEvent(false).WaitOne(5000)|]; open();", "Action open = () => Assert.True(new AutoResetEvent(false).WaitOne(5000)); open();")]
    [InlineData("await [|new SemaphoreSlim(0).WaitAsync(5000)|];", "Assert.True(await new SemaphoreSlim(0).WaitAsync(5000));")]
    public Task DiscardedOrAwaitedBool_IsAsserted(string statement, string after) => Fix(Framework.XunitV2, statement, after).VerifyAsync();

    [Theory]
    [InlineData("await [|Task.WhenAny(work, Task.Delay(5000))|];", "await work.WaitAsync(TimeSpan.FromMilliseconds(5000));")]
    [InlineData("await [|Task.WhenAny(Task.Delay(TimeSpan.FromSeconds(5)), work)|];", "await work.WaitAsync(TimeSpan.FromSeconds(5));")]
    public Task RaceAgainstDelay_BecomesWaitAsync(string statement, string after) =>
        Fix(Framework.XunitV2, $"Task work = Task.Run(() => 1);\n{statement}\nAssert.Equal(1, Environment.ProcessId);", $"Task work = Task.Run(() => 1);\n{after}\nAssert.Equal(1, Environment.ProcessId);").VerifyAsync();

    [Theory]
    [InlineData("[|new AutoResetEvent(false).WaitOne(500)|];", "Assert.True(new AutoResetEvent(false).WaitOne(10_000));")]
    [InlineData("[|new AutoResetEvent(false).WaitOne(TimeSpan.FromSeconds(1))|];", "Assert.True(new AutoResetEvent(false).WaitOne(TimeSpan.FromSeconds(10)));")]
    [InlineData("Task work = Task.Run(() => 1); await [|Task.WhenAny(work, Task.Delay(500))|]; Assert.NotNull(work);", "Task work = Task.Run(() => 1); await work.WaitAsync(TimeSpan.FromSeconds(10)); Assert.NotNull(work);")]
    public Task LimitThatIsTooShortToFailATest_IsLengthened(string statement, string after) => Fix(Framework.XunitV2, statement, after).VerifyAsync();

    [Fact]
    public Task SeveralHits_AreAllFixed() => Fix(
        Framework.NUnit,
        """
        var gate = new AutoResetEvent(false);
        [|gate.WaitOne(5000)|];
        [|gate.WaitOne(6000)|];
        """,
        """
        var gate = new AutoResetEvent(false);
        Assert.That(gate.WaitOne(5000), Is.True);
        Assert.That(gate.WaitOne(6000), Is.True);
        """).VerifyAsync();

    [Fact]
    public Task ProductCode_GetsNoAssertion() => FixSample.NotOfferedAsync<WaitResultIgnoredAnalyzer, WaitResultIgnoredFix>(
        Sample.Of<WaitResultIgnoredAnalyzer>(Framework.None, "public class Server { public void Stop(Thread worker) { [|worker.Join(5000)|]; } }")
            .With("qualitygate.scope", "all"));

    [Fact]
    public Task WaitThatIsAWholeTest_IsAsserted() => FixSample.Of<WaitResultIgnoredAnalyzer, WaitResultIgnoredFix>(
        Framework.XunitV2,
        "public class Tests { [Fact] public void Test() => [|new AutoResetEvent(false).WaitOne(5000)|]; }",
        "public class Tests { [Fact] public void Test() => Assert.True(new AutoResetEvent(false).WaitOne(5000)); }").VerifyAsync();

    private static FixSample Fix(Framework framework, string statements, string after) =>
        FixSample.Test<WaitResultIgnoredAnalyzer, WaitResultIgnoredFix>(framework, statements, after);
}
