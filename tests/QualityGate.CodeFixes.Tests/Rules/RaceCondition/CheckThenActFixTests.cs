using QualityGate.Analyzers.Rules.RaceCondition;
using QualityGate.CodeFixes.Rules.RaceCondition;

namespace QualityGate.CodeFixes.Tests.Rules.RaceCondition;

public class CheckThenActFixTests
{
    private const string Map = "var seen = new System.Collections.Concurrent.ConcurrentDictionary<int, string>();\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task TwoSteps_BecomeOne(Framework framework) => FixSample.Test<CheckThenActAnalyzer, CheckThenActFix>(
        framework,
        Map + "Parallel.For(0, 9, n => { if (![|seen.ContainsKey(n)|]) seen[n] = \"a\"; });",
        Map + "Parallel.For(0, 9, n => { seen.TryAdd(n, \"a\"); });").VerifyAsync();

    [Fact]
    public Task Block_BecomesOneStatement() => FixSample.Test<CheckThenActAnalyzer, CheckThenActFix>(
        Framework.XunitV2,
        Map + "Parallel.For(0, 9, n => { if (![|seen.ContainsKey(n)|]) { seen[n] = \"a\"; } });",
        Map + "Parallel.For(0, 9, n => { seen.TryAdd(n, \"a\"); });").VerifyAsync();

    [Theory]
    [InlineData("if (![|seen.ContainsKey(n)|]) seen[n] = n.ToString();")]
    [InlineData("if (![|seen.ContainsKey(n)|]) { Console.WriteLine(n); seen[n] = \"a\"; }")]
    [InlineData("if (![|seen.ContainsKey(n)|]) seen[n] = \"a\"; else Console.WriteLine(n);")]
    [InlineData("if (![|seen.TryGetValue(n, out var found)|]) seen[n] = \"a\"; Console.WriteLine(found);")]
    public Task WhatDependsOnTheLook_IsLeftAlone(string statements) => FixSample.NotOfferedAsync<CheckThenActAnalyzer, CheckThenActFix>(
        Sample.Test<CheckThenActAnalyzer>(Framework.XunitV2, $"{Map}Parallel.For(0, 9, n => {{ {statements} }});"));
}
