using QualityGate.Analyzers;

namespace QualityGate.Samples;

/// <summary>
/// Users' code with marks at what a rule must flag; it must flag nothing else. Several files are separated by a line
/// <c>// file: Name.cs</c>.
/// </summary>
/// <param name="Rule">The rule under test.</param>
public sealed record Sample(FlakinessAnalyzer Rule, Framework Framework, string Source)
{
    public ImmutableArray<Library> Libraries { get; init; } = [];

    public ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary<string, string>.Empty.WithComparers(AnalyzerConfigOptions.KeyComparer);

    public ImmutableDictionary<string, string> Files { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Written for one framework.</summary>
    public static Sample Of<TRule>(Framework framework, string source) where TRule : FlakinessAnalyzer, new() => new(new TRule(), framework, source);

    /// <summary>Written once for all frameworks; see <see cref="Dialect.Translate"/>.</summary>
    public static Sample Neutral<TRule>(Framework framework, string source) where TRule : FlakinessAnalyzer, new() =>
        new(new TRule(), framework, Dialect.Translate(source, framework));

    /// <summary>The statements of one async test method, in a class called Tests.</summary>
    public static Sample Test<TRule>(Framework framework, string statements) where TRule : FlakinessAnalyzer, new() => Neutral<TRule>(
        framework,
        $$"""
        [TestClass]
        public class Tests
        {
            [Test]
            public async Task Test()
            {
                await Task.Yield();
                {{statements.ReplaceLineEndings("\n        ")}}
            }
        }
        """);

    public Sample With(params Library[] libraries) => this with { Libraries = [.. libraries] };

    /// <param name="name">With its prefix, as .editorconfig has it: <c>qualitygate.scope</c>.</param>
    public Sample With(string name, string value) => this with { Options = Options.SetItem(name, value) };

    /// <summary>An additional file, such as xunit.runner.json.</summary>
    public Sample WithFile(string path, string text) => this with { Files = Files.SetItem(path, text) };

    /// <summary>Fails unless the rule flags exactly the marks, the code compiles, and no rule breaks.</summary>
    public Task VerifyAsync() => SampleCheck.RunAsync(this);
}
