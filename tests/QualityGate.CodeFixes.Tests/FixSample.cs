using QualityGate.Analyzers;

namespace QualityGate.CodeFixes.Tests;

/// <summary>A sample, the fix under test, and what it makes of the sample.</summary>
/// <param name="Fixed">The source after the fix, in the sample's own words.</param>
public sealed record FixSample(Sample Sample, CodeFixProvider Fix, string Fixed)
{
    /// <summary>Which of the offered repairs is taken; null takes the first.</summary>
    public string? Title { get; init; }

    public static FixSample Of<TRule, TFix>(Framework framework, string source, string after)
        where TRule : FlakinessAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        new(Sample.Of<TRule>(framework, source), new TFix(), after);

    /// <summary>Written once for all frameworks; see <see cref="Dialect.Translate"/>.</summary>
    public static FixSample Neutral<TRule, TFix>(Framework framework, string source, string after)
        where TRule : FlakinessAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        new(Sample.Neutral<TRule>(framework, source), new TFix(), Dialect.Translate(after, framework));

    /// <summary>The statements of one async test method before and after.</summary>
    public static FixSample Test<TRule, TFix>(Framework framework, string statements, string after)
        where TRule : FlakinessAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        new(Sample.Test<TRule>(framework, statements), new TFix(), Sample.Test<TRule>(framework, after).Source);

    /// <summary>For a hit that no repair is certain for.</summary>
    public static Task NotOfferedAsync<TRule, TFix>(Sample sample)
        where TRule : FlakinessAnalyzer, new()
        where TFix : CodeFixProvider, new() => FixCheck.NotOfferedAsync(sample, new TFix());

    public FixSample With(params Library[] libraries) => this with { Sample = Sample.With(libraries) };

    public FixSample With(string option, string value) => this with { Sample = Sample.With(option, value) };

    public FixSample Choosing(string title) => this with { Title = title };

    /// <summary>
    /// Fails unless the fix gives the expected text one by one and by Fix All, the result compiles, the rule is silent
    /// about it, and no rule of ours says more about it than before.
    /// </summary>
    public Task VerifyAsync() => FixCheck.RunAsync(this);
}
