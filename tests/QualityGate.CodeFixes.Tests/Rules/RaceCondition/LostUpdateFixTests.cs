using QualityGate.Analyzers.Rules.RaceCondition;
using QualityGate.CodeFixes.Rules.RaceCondition;

namespace QualityGate.CodeFixes.Tests.Rules.RaceCondition;

public class LostUpdateFixTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task Increment_BecomesInterlocked(Framework framework) => Fix(
        framework,
        """
        int count = 0;
        Parallel.For(0, 10, _ => [|count++|]); // all of them
        """,
        """
        int count = 0;
        Parallel.For(0, 10, _ => Interlocked.Increment(ref count)); // all of them
        """).VerifyAsync();

    [Theory]
    [InlineData("Parallel.For(0, 9, n => { [|--count|]; });", "Parallel.For(0, 9, n => { Interlocked.Decrement(ref count); });")]
    [InlineData("Parallel.For(0, 9, n => { [|count += n * 2|]; });", "Parallel.For(0, 9, n => { Interlocked.Add(ref count, n * 2); });")]
    [InlineData("Parallel.For(0, 9, n => { [|count -= n * 2|]; });", "Parallel.For(0, 9, n => { Interlocked.Add(ref count, -(n * 2)); });")]
    [InlineData("Parallel.For(0, 9, n => { [|count |= n|]; });", "Parallel.For(0, 9, n => { Interlocked.Or(ref count, n); });")]
    [InlineData("Parallel.For(0, 9, n => { [|counts[0]++|]; });", "Parallel.For(0, 9, n => { Interlocked.Increment(ref counts[0]); });")]
    [InlineData("Parallel.For(0, 9, n => { long mine = [|total++|]; });", "Parallel.For(0, 9, n => { long mine = Interlocked.Increment(ref total) - 1; });")]
    public Task EachKindOfUpdate_KeepsItsMeaning(string statement, string after)
    {
        const string declared = "int count = 0; long total = 0; var counts = new int[1];\n";
        return Fix(Framework.XunitV2, declared + statement, declared + after).VerifyAsync();
    }

    [Fact]
    public Task SeveralHits_AreAllFixed() => Fix(
        Framework.MSTest,
        """
        int one = 0, two = 0;
        Parallel.For(0, 9, _ => { [|one++|]; [|two += 2|]; });
        """,
        """
        int one = 0, two = 0;
        Parallel.For(0, 9, _ => { Interlocked.Increment(ref one); Interlocked.Add(ref two, 2); });
        """).VerifyAsync();

    [Theory]
    [InlineData("Parallel.For(0, 9, n => { if (count < 5) [|count++|]; });")]
    [InlineData("Parallel.For(0, 9, n => { [|count = Math.Max(count, n)|]; });")]
    [InlineData("decimal sum = 0; Parallel.For(0, 9, n => { [|sum += n|]; });")]
    [InlineData("await Task.WhenAll(Enumerable.Range(0, 5).Select(async n => { [|count += await Task.FromResult(n)|]; }));")]
    [InlineData("bool called = false; _ = Task.Run(() => [|called = true|]); Thread.Sleep(100); Assert.True(called);")]
    public Task MoreThanOneStep_IsNotOffered(string statements) => FixSample.NotOfferedAsync<LostUpdateAnalyzer, LostUpdateFix>(
        Sample.Test<LostUpdateAnalyzer>(Framework.XunitV2, "int count = 0;\n" + statements));

    private static FixSample Fix(Framework framework, string statements, string after) => FixSample.Test<LostUpdateAnalyzer, LostUpdateFix>(framework, statements, after);
}
