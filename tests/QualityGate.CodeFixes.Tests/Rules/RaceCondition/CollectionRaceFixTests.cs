using QualityGate.Analyzers.Rules.RaceCondition;
using QualityGate.CodeFixes.Rules.RaceCondition;

namespace QualityGate.CodeFixes.Tests.Rules.RaceCondition;

public class CollectionRaceFixTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task Statement_IsLocked(Framework framework) => Fix(
        framework,
        """
        var seen = new List<int>();
        Parallel.For(0, 10, number =>
        {
            // every number
            [|seen.Add(number)|]; // once
        });
        """,
        """
        var seen = new List<int>();
        Parallel.For(0, 10, number =>
        {
            // every number
            lock (seen)
            {
                seen.Add(number); // once
            }
        });
        """).VerifyAsync();

    [Fact]
    public Task LambdaBody_IsLocked() => Fix(
        Framework.XunitV2,
        """
        var seen = new List<int>();
        Parallel.For(0, 10, number => [|seen.Add(number)|]);
        """,
        """
        var seen = new List<int>();
        Parallel.For(0, 10, number => { lock (seen) { seen.Add(number); } });
        """).VerifyAsync();

    [Fact]
    public Task LambdaWithResult_KeepsIt() => Fix(
        Framework.XunitV2,
        """
        var seen = new HashSet<int>();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(n => Task.Run(() => [|seen.Add(n)|])));
        """,
        """
        var seen = new HashSet<int>();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(n => Task.Run(() => { lock (seen) { return seen.Add(n); } })));
        """).VerifyAsync();

    [Fact]
    public Task SeveralHits_AreAllFixed() => Fix(
        Framework.NUnit,
        """
        var seen = new Dictionary<int, int>();
        await Task.WhenAll(Task.Run(() => { [|seen[1] = 1|]; }), Task.Run(() => { [|seen[2] = 2|]; }));
        """,
        """
        var seen = new Dictionary<int, int>();
        await Task.WhenAll(Task.Run(() => { lock (seen) { seen[1] = 1; } }), Task.Run(() => { lock (seen) { seen[2] = 2; } }));
        """).VerifyAsync();

    [Theory]
    [InlineData("Parallel.For(0, 10, n => { if (!seen.Contains(n)) [|seen.Add(n)|]; });")]
    [InlineData("await Task.WhenAll(Enumerable.Range(0, 5).Select(async n => { await Task.Yield(); [|seen.Add(await Task.FromResult(n))|]; }));")]
    [InlineData("var work = Task.Run(() => [|seen.Add(1)|]); Assert.Single(seen); await work;")]
    public Task LockThatWouldNotDo_IsNotOffered(string statements) => FixSample.NotOfferedAsync<CollectionRaceAnalyzer, CollectionRaceFix>(
        Sample.Test<CollectionRaceAnalyzer>(Framework.XunitV2, "var seen = new List<int>();\n" + statements));

    private static FixSample Fix(Framework framework, string statements, string after) => FixSample.Test<CollectionRaceAnalyzer, CollectionRaceFix>(framework, statements, after);
}
