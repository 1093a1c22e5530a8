using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>QG2002: a fixed delay before an assertion that nothing happened; when it happens later, nobody sees it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DelayBeforeNegativeAssertionAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.DelayBeforeNegativeAssertion,
        "A fixed delay is used to show that nothing happens",
        "'{0}' says only that it had not happened after '{1}': on a loaded machine it comes later, and the test passes");

    private protected override void Register(RuleContext rule) => rule.OnType(type => Judge(type, rule));

    private static void Judge(TypeBodies type, RuleContext rule)
    {
        foreach (DelayedAssertion found in new DelayedAssertions(rule, type).All())
        {
            if (found.Polarity != AssertionPolarity.Negative)
                continue;

            type.Report(new Finding(
                Rule,
                found.Delay.Call.Syntax.GetLocation(),
                found.Confidence,
                Excerpt.Of(found.Assertions[0].Call),
                Excerpt.Of(found.Delay.Call))
            {
                Beside = found.Places,
            });
        }
    }
}
