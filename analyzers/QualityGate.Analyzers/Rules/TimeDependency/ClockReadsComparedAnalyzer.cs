using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>QG3002: two readings of the real clock must agree, or differ, for the test to pass.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClockReadsComparedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.ClockReadsCompared,
        "Two readings of the real clock are compared",
        "'{0}' reads the real clock, and the other side did so at another moment: {1}");

    private static readonly TimeSpan Tight = TimeSpan.FromMilliseconds(100);

    private protected override void Register(RuleContext rule)
    {
        var comparisons = new ClockComparisons(rule.Knowledge.Clock, rule.Assertions);
        rule.OnOperation(context => Judge(context, rule, comparisons), OperationKind.Invocation);
    }

    private static void Judge(OperationAnalysisContext context, RuleContext rule, ClockComparisons comparisons)
    {
        var call = (IInvocationOperation)context.Operation;
        if (rule.Assertions.Of(call, rule.Options) is not { IsMockVerification: false } assertion
            || comparisons.Of(assertion) is not { } comparison
            || rule.Guards.IsOnlyQuoted(call))
            return;

        rule.Report(context, new Finding(Rule, call.Syntax.GetLocation(), ConfidenceOf(comparison), comparison.Reading.Syntax.ToString(), Consequence(comparison))
        {
            Beside = comparison.Reading.PlaceOutside(call),
        });
    }

    private static Confidence ConfidenceOf(ClockComparison comparison) =>
        comparison.IsCoarse ? Confidence.Low
        : comparison.IsStrictOrder || comparison.Tolerance > Tight ? Confidence.Medium
        : Confidence.High;

    private static string Consequence(ClockComparison comparison) =>
        comparison.IsCoarse ? "around the change of the day they do not agree"
        : comparison.IsStrictOrder ? "on a fast machine both are the same"
        : comparison.Tolerance is not null ? "a loaded machine takes longer than the tolerance"
        : "they are equal only by chance";
}
