using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGate.Scanning.Compiling;
using QualityGate.Scanning.Concerns;

namespace QualityGate.Scanning.Markers;

/// <summary>Tests that skip themselves while they run, with a reason that speaks of flakiness: <c>Assert.Ignore("flaky")</c>.</summary>
internal static class SkippingCalls
{
    private static readonly ImmutableHashSet<string> Receivers = ["Assert", "Skip"];

    private static readonly ImmutableHashSet<string> Methods = ["Ignore", "Inconclusive", "Skip", "SkipWhen", "SkipUnless", "If", "IfNot", "When", "Unless", "Test"];

    public static IEnumerable<(IMethodSymbol Test, string Reason, Location Place)> In(CompiledProject compiled, TestSymbols tests, CancellationToken cancellationToken)
    {
        foreach (SyntaxTree tree in compiled.Written)
        {
            foreach (InvocationExpressionSyntax call in tree.GetRoot(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (ReasonOf(call) is { } reason && TestAround(call, compiled.Compilation, tests, cancellationToken) is { } test)
                    yield return (test, reason, call.GetLocation());
            }
        }
    }

    private static string? ReasonOf(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax access
        && Methods.Contains(access.Name.Identifier.ValueText)
        && access.Expression is SimpleNameSyntax receiver && Receivers.Contains(receiver.Identifier.ValueText)
        ? call.ArgumentList.Arguments
            .Select(argument => argument.Expression)
            .OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
            .Select(literal => literal.Token.ValueText)
            .FirstOrDefault(FlakyMarkers.Confesses)
        : null;

    private static IMethodSymbol? TestAround(SyntaxNode call, Compilation compilation, TestSymbols tests, CancellationToken cancellationToken) =>
        call.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
        && compilation.GetSemanticModel(call.SyntaxTree).GetDeclaredSymbol(method, cancellationToken) is { } symbol && tests.IsTest(symbol)
            ? symbol
            : null;
}
