using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes;

/// <summary>Writes assertions in the words of each framework.</summary>
internal static class AssertionSyntax
{
    /// <returns>Null where the framework's way cannot be written at this place: TUnit's needs an async method.</returns>
    public static ExpressionSyntax? IsTrue(ExpressionSyntax condition, TestFramework framework, bool isAsync)
    {
        string text = condition.WithoutTrivia().ToFullString();
        return framework switch
        {
            TestFramework.XunitV2 or TestFramework.XunitV3 => SyntaxFactory.ParseExpression($"Assert.True({text})"),
            TestFramework.NUnit => SyntaxFactory.ParseExpression($"Assert.That({text}, Is.True)"),
            TestFramework.MSTest => SyntaxFactory.ParseExpression($"Assert.IsTrue({text})"),
            TestFramework.TUnit when isAsync => SyntaxFactory.ParseExpression($"await Assert.That({text}).IsTrue()"),
            _ => null,
        };
    }
}
