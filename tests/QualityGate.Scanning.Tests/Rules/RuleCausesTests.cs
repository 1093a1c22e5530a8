using Microsoft.CodeAnalysis;
using QualityGate.Scanning.Loading;
using QualityGate.Scanning.Rules;

namespace QualityGate.Scanning.Tests.Rules;

public sealed class RuleCausesTests
{
    /// <summary>The one thing that analyzers and scan both know of a rule.</summary>
    [Fact]
    public void OurRules_SpeakOfTheCauseThatTheyAreFiledUnder()
    {
        DiagnosticDescriptor[] rules = [.. new AnalyzerLoader().Own.GetAnalyzers(LanguageNames.CSharp).SelectMany(analyzer => analyzer.SupportedDiagnostics)];

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Equal(rule.Category, RuleCauses.Of(rule.Id)?.ToString()));
    }

    [Theory]
    [InlineData("xUnit1031", RootCause.AsyncCoordination)]
    [InlineData("VSTHRD110", RootCause.AsyncCoordination)]
    [InlineData("S2696", RootCause.RaceCondition)]
    [InlineData("CA1305", RootCause.NonDeterministicData)]
    [InlineData("NUnit1032", RootCause.Fixture)]
    [InlineData("MA0069", RootCause.OrderDependency)]
    [InlineData("S6354", RootCause.TimeDependency)]
    [InlineData("MSTEST0015", RootCause.Masking)]
    [InlineData("RCS1229", RootCause.AsyncCoordination)]
    [InlineData("AsyncFixer03", RootCause.AsyncCoordination)]
    public void RulesOfOthers_AreMappedToOurCauses(string rule, RootCause cause) => Assert.Equal(cause, RuleCauses.Of(rule));

    [Theory]
    [InlineData("CA1822")]
    [InlineData("IDE0005")]
    [InlineData("QG9001")]
    [InlineData("QGC001")]
    [InlineData("")]
    public void RulesOfOtherThings_HaveNoCause(string rule) => Assert.Null(RuleCauses.Of(rule));
}
