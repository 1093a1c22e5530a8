using QualityGate.Analyzers.Rules.AsyncCoordination;
using QualityGate.CodeFixes.Rules.AsyncCoordination;

namespace QualityGate.CodeFixes.Tests.Rules.AsyncCoordination;

public class CancelledWorkAbandonedFixTests
{
    private const string Start = "using var stop = new CancellationTokenSource();\nvar work = Task.Run(() => Task.Delay(-1, stop.Token));\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task EndOfTheWork_IsAwaited(Framework framework) => Fix(
        framework,
        """
        [|stop.Cancel()|]; // enough
        """,
        """
        stop.Cancel(); // enough
        try
        {
            await work;
        }
        catch (OperationCanceledException)
        {
            // It did what it was told.
        }
        """).VerifyAsync();

    [Fact]
    public Task AssertionBefore_ComesAfterwards() => Fix(
        Framework.XunitV2,
        """
        await [|stop.CancelAsync()|];
        Assert.NotNull(stop.ToString() + "");
        """.Replace("stop.ToString()", "Environment.NewLine", StringComparison.Ordinal),
        """
        await stop.CancelAsync();
        try
        {
            await work;
        }
        catch (OperationCanceledException)
        {
            // It did what it was told.
        }
        Assert.NotNull(Environment.NewLine + "");
        """).VerifyAsync();

    [Fact]
    public Task SeveralHits_AreAllFixed() => FixSample.Test<CancelledWorkAbandonedAnalyzer, CancelledWorkAbandonedFix>(
        Framework.NUnit,
        """
        var one = new CancellationTokenSource(); var first = Task.Delay(-1, one.Token);
        var two = new CancellationTokenSource(); var second = Task.Delay(-1, two.Token);
        [|one.Cancel()|];
        [|two.Cancel()|];
        """,
        """
        var one = new CancellationTokenSource(); var first = Task.Delay(-1, one.Token);
        var two = new CancellationTokenSource(); var second = Task.Delay(-1, two.Token);
        one.Cancel();
        try
        {
            await first;
        }
        catch (OperationCanceledException)
        {
            // It did what it was told.
        }
        two.Cancel();
        try
        {
            await second;
        }
        catch (OperationCanceledException)
        {
            // It did what it was told.
        }
        """).VerifyAsync();

    [Fact]
    public Task SyncTest_IsNotOffered() => FixSample.NotOfferedAsync<CancelledWorkAbandonedAnalyzer, CancelledWorkAbandonedFix>(Sample.Of<CancelledWorkAbandonedAnalyzer>(
        Framework.XunitV2,
        "public class Tests { [Fact] public void Test() { var stop = new CancellationTokenSource(); var work = Task.Delay(-1, stop.Token); [|stop.Cancel()|]; } }"));

    private static FixSample Fix(Framework framework, string statements, string after) =>
        FixSample.Test<CancelledWorkAbandonedAnalyzer, CancelledWorkAbandonedFix>(framework, Start + statements, Start + after);
}
