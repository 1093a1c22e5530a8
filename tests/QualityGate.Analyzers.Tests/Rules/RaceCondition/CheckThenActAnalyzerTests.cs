using QualityGate.Analyzers.Rules.RaceCondition;

namespace QualityGate.Analyzers.Tests.Rules.RaceCondition;

public class CheckThenActAnalyzerTests
{
    private const string Map = "var seen = new System.Collections.Concurrent.ConcurrentDictionary<int, string>();\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task LookBeforeChange_IsFlagged(Framework framework) => Test(framework, "Parallel.For(0, 9, n => { if (![|seen.ContainsKey(n)|]) seen[n] = \"a\"; });");

    [Theory]
    [InlineData("await Task.WhenAll(Task.Run(() => { if (![|seen.TryGetValue(1, out var found)|]) { found = \"a\"; seen[1] = found; } }), Task.Run(() => seen.TryRemove(1, out _)));")]
    [InlineData("Parallel.For(0, 9, n => { if ([|seen.ContainsKey(n)|]) return; else seen[n] = \"a\"; });")]
    [InlineData("Parallel.For(0, 9, n => { string value = [|seen.TryGetValue(n, out var found)|] ? found : seen[n] = \"a\"; });")]
    [InlineData("Parallel.For(0, 9, n => { if (!([|seen.ContainsKey(n)|])) { Console.WriteLine(n); seen[n] = \"a\"; } });")]
    public Task OtherForms_AreFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task FieldOfAFake_IsFlagged() => Sample.Of<CheckThenActAnalyzer>(
        Framework.XunitV2,
        """
        public class FakeStore
        {
            private readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> _counts = new();
            public void Add(string name)
            {
                if (![|_counts.ContainsKey(name)|])
                    _counts[name] = 0;
            }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("Parallel.For(0, 9, n => { if (!seen.ContainsKey(n)) seen[n + 1] = \"a\"; });")]
    [InlineData("Parallel.For(0, 9, n => { if (seen.ContainsKey(n)) seen[n] = \"a\"; });")]
    [InlineData("Parallel.For(0, 9, n => { seen.TryAdd(n, \"a\"); });")]
    [InlineData("Parallel.For(0, 9, n => { if (!seen.ContainsKey(n)) Console.WriteLine(n); });")]
    [InlineData("var other = new System.Collections.Concurrent.ConcurrentDictionary<int, string>(); Parallel.For(0, 9, n => { if (!seen.ContainsKey(n)) other[n] = \"a\"; });")]
    public Task OneStepOrAnotherKey_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("if (!seen.ContainsKey(1)) seen[1] = \"a\";")]
    [InlineData("Parallel.For(0, 9, n => { var own = new System.Collections.Concurrent.ConcurrentDictionary<int, string>(); if (!own.ContainsKey(n)) own[n] = \"a\"; });")]
    public Task NobodyBeside_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Parallel.For(0, 9, n => { lock (seen) { if (!seen.ContainsKey(n)) seen[n] = \"a\"; } });")]
    [InlineData("var gate = new object(); Parallel.For(0, 9, n => { lock (gate) if (!seen.ContainsKey(n)) seen[n] = \"a\"; });")]
    public Task UnderLock_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task ConstructorAndPlainDictionary_Pass() => Sample.Of<CheckThenActAnalyzer>(
        Framework.XunitV2,
        """
        public class FakeStore
        {
            private readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> _counts = new();
            private readonly Dictionary<string, int> _names = new();
            public FakeStore() { if (!_counts.ContainsKey("a")) _counts["a"] = 0; }
            public void Add(string name) { if (!_names.ContainsKey(name)) _names[name] = 0; }
        }
        """).VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<CheckThenActAnalyzer>(framework, Map + statements).VerifyAsync();
}
