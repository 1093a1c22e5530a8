using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes.Rules.TimeDependency;

/// <summary>Writes that a value lies between two others, both included, in the words of each library.</summary>
internal static class RangeAssertion
{
    /// <returns>Null where the library has no words for it that are certain to compile.</returns>
    public static ExpressionSyntax? Of(AssertionLibrary library, IOperation value, string low, string high, FlakyCode code)
    {
        string text = value.Syntax.ToString();
        return library switch
        {
            AssertionLibrary.Xunit => SyntaxFactory.ParseExpression($"Assert.InRange({text}, {low}, {high})"),
            AssertionLibrary.NUnit => SyntaxFactory.ParseExpression($"Assert.That({text}, Is.InRange({low}, {high}))"),
            AssertionLibrary.FluentAssertions => SyntaxFactory.ParseExpression($"{text}.Should().BeOnOrAfter({low}).And.BeOnOrBefore({high})"),
            AssertionLibrary.Shouldly => SyntaxFactory.ParseExpression($"{text}.ShouldBeInRange({low}, {high})"),
            AssertionLibrary.MSTest or AssertionLibrary.TUnit => AssertionSyntax.IsTrue(SyntaxFactory.ParseExpression($"{text} >= {low} && {text} <= {high}"), code.Framework, code.IsAsync),
            _ => null,
        };
    }
}
