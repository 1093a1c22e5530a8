using QualityGate.Analyzers.Rules.AsyncCoordination;
using QualityGate.CodeFixes.Rules.AsyncCoordination;

namespace QualityGate.CodeFixes.Tests.Rules.AsyncCoordination;

public class UnboundedWaitFixTests
{
    private const string Signals = "var done = new TaskCompletionSource(); var gate = new ManualResetEventSlim(); var turn = new SemaphoreSlim(0); var queue = System.Threading.Channels.Channel.CreateUnbounded<int>();\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task CompletionSource_GetsALimit(Framework framework) =>
        Fix(framework, "await [|done.Task|]; // the signal", $"await done.Task.WaitAsync(TimeSpan.FromSeconds(30){Token(framework)}); // the signal").VerifyAsync();

    [Theory]
    [InlineData(Framework.XunitV2, "Assert.True(gate.Wait(TimeSpan.FromSeconds(30)));")]
    [InlineData(Framework.XunitV3, "Assert.True(gate.Wait(TimeSpan.FromSeconds(30)));")]
    [InlineData(Framework.NUnit, "Assert.That(gate.Wait(TimeSpan.FromSeconds(30)), Is.True);")]
    [InlineData(Framework.MSTest, "Assert.IsTrue(gate.Wait(TimeSpan.FromSeconds(30)));")]
    [InlineData(Framework.TUnit, "await Assert.That(gate.Wait(TimeSpan.FromSeconds(30))).IsTrue();")]
    public Task BoolWait_IsAsserted(Framework framework, string after) => Fix(framework, "[|gate.Wait()|];", after).VerifyAsync();

    [Theory]
    [InlineData("await [|turn.WaitAsync()|];", "Assert.True(await turn.WaitAsync(TimeSpan.FromSeconds(30)));")]
    [InlineData("await [|done.Task|].ConfigureAwait(false);", "await done.Task.WaitAsync(TimeSpan.FromSeconds(30)).ConfigureAwait(false);")]
    [InlineData("int next = await [|queue.Reader.ReadAsync()|];", "int next = await queue.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));")]
    [InlineData("Assert.True([|new AutoResetEvent(false).WaitOne()|]);", "Assert.True(new AutoResetEvent(false).WaitOne(TimeSpan.FromSeconds(30)));")]
    [InlineData("await [|new System.Diagnostics.Process().WaitForExitAsync()|];", "await new System.Diagnostics.Process().WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));")]
    [InlineData("[|gate.Wait()|]; await [|done.Task|];", "Assert.True(gate.Wait(TimeSpan.FromSeconds(30))); await done.Task.WaitAsync(TimeSpan.FromSeconds(30));")]
    public Task EachWait_GetsALimit(string statements, string after) => Fix(Framework.XunitV2, statements, after).VerifyAsync();

    [Fact]
    public Task WaitThatIsAWholeTest_IsAsserted() => FixSample.Of<UnboundedWaitAnalyzer, UnboundedWaitFix>(
        Framework.XunitV2,
        "public class Tests { [Fact] public void Test() => [|new AutoResetEvent(false).WaitOne()|]; }",
        "public class Tests { [Fact] public void Test() => Assert.True(new AutoResetEvent(false).WaitOne(TimeSpan.FromSeconds(30))); }").VerifyAsync();

    [Fact]
    public Task WaitForOutput_IsNotOffered() => FixSample.NotOfferedAsync<UnboundedWaitAnalyzer, UnboundedWaitFix>(
        Sample.Test<UnboundedWaitAnalyzer>(Framework.XunitV2, "[|new System.Diagnostics.Process().WaitForExit()|];"));

    [Fact]
    public Task ProductCode_IsNotOffered() => FixSample.NotOfferedAsync<UnboundedWaitAnalyzer, UnboundedWaitFix>(
        Sample.Of<UnboundedWaitAnalyzer>(Framework.None, "public class Server { public void Stop(AutoResetEvent work) { [|work.WaitOne()|]; } }").With("qualitygate.scope", "all"));

    // What xunit v3 has for it, and asks for.
    private static string Token(Framework framework) => framework == Framework.XunitV3 ? ", TestContext.Current.CancellationToken" : "";

    private static FixSample Fix(Framework framework, string statements, string after) =>
        FixSample.Test<UnboundedWaitAnalyzer, UnboundedWaitFix>(framework, Signals + statements, Signals + after);
}
