using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes.Rules.NonDeterministicData;

/// <summary>Mends QG5004: the assertion gets a tolerance far below what a test means, and far above what rounding does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ExactFloatAssertedFix() : FlakinessFix(RuleIds.ExactFloatAsserted)
{
    private const string Title = "Compare with a tolerance";

    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Nearest<InvocationExpressionSyntax>() is not { } call || call.Span != code.Diagnostic.Location.SourceSpan
            || code.Model.GetOperation(call, code.CancellationToken) is not IInvocationOperation operation
            || code.Knowledge.Assertions.Of(operation) is not { } assertion
            || !operation.Arguments.Any(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Double))
            return [];

        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        return (assertion.Library, operation.TargetMethod.Name, arguments.Count) switch
        {
            // xunit counts digits behind the point; so does every version of it.
            (AssertionLibrary.Xunit, "Equal", 2) => [Added(call, "9", code)],
            (AssertionLibrary.MSTest, "AreEqual", 2) => [Added(call, "1e-9", code)],
            _ => [],
        };
    }

    private static Repair Added(InvocationExpressionSyntax call, string tolerance, FlakyCode code) =>
        code.Replace(Title, call.ArgumentList, call.ArgumentList.AddArguments(SyntaxFactory.Argument(SyntaxFactory.ParseExpression(tolerance)).WithLeadingTrivia(SyntaxFactory.Space)));
}
