using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes.Rules.NonDeterministicData;

/// <summary>Mends QG5002: the same items in any order, in the words of each library.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnorderedSourceAssertedInOrderFix() : FlakinessFix(RuleIds.UnorderedSourceAssertedInOrder)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Nearest<InvocationExpressionSyntax>() is not { } call
            || code.Model.GetOperation(call, code.CancellationToken) is not IInvocationOperation operation
            || code.Knowledge.Assertions.Of(operation) is not { } assertion
            || InAnyOrder(call, operation, assertion) is not { } repaired)
            yield break;

        yield return code.Replace("Compare in any order", call, repaired);
    }

    private static InvocationExpressionSyntax? InAnyOrder(InvocationExpressionSyntax call, IInvocationOperation operation, Assertion assertion)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access || !CompareSequences(operation, assertion))
            return null;

        // Assert.Equivalent takes objects, and a collection expression is none.
        return (assertion.Library, access.Name.Identifier.ValueText) switch
        {
            (AssertionLibrary.Xunit, "Equal") when operation.Arguments.Length == 2 && Has(operation, "Equivalent") && !call.ArgumentList.Arguments.Any(argument => argument.Expression is CollectionExpressionSyntax) =>
                Called(call, access, "Equivalent").AddArgumentListArguments(SyntaxFactory.Argument(SyntaxFactory.NameColon("strict"), default, SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression)).NormalizeWhitespace().WithLeadingTrivia(SyntaxFactory.Space)),
            (AssertionLibrary.NUnit or AssertionLibrary.MSTest, "AreEqual") when Has(operation, "AreEquivalent") => Called(call, access, "AreEquivalent"),
            (AssertionLibrary.NUnit, "That") => Constrained(call),
            (AssertionLibrary.FluentAssertions, "Equal") when operation.Arguments is [{ ArgumentKind: ArgumentKind.ParamArray }] => Called(call, access, "BeEquivalentTo").WithArgumentList(AsArray(call.ArgumentList)),
            (AssertionLibrary.FluentAssertions, "Equal") => Called(call, access, "BeEquivalentTo"),
            (AssertionLibrary.Shouldly, "ShouldBe") when call.ArgumentList.Arguments.Count == 1 =>
                call.AddArgumentListArguments(SyntaxFactory.Argument(SyntaxFactory.NameColon("ignoreOrder"), default, SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression)).NormalizeWhitespace().WithLeadingTrivia(SyntaxFactory.Space)),
            _ => null,
        };
    }

    // A text joined of a sequence, or one item of it, has no other order to be compared in.
    private static bool CompareSequences(IInvocationOperation operation, Assertion assertion)
    {
        if (assertion.Library == AssertionLibrary.FluentAssertions)
            return operation.TargetMethod.ContainingType.Name.IndexOf("Collection", StringComparison.Ordinal) >= 0;

        foreach (ComparedPair pair in Comparisons.Of(assertion))
        {
            if (IsSequence(pair.Actual) && IsSequence(pair.Expected))
                return true;
        }

        return false;
    }

    private static bool IsSequence(IOperation operand) =>
        (operand.Bare().Type ?? operand.Type) is { SpecialType: not SpecialType.System_String } type
        && (type is IArrayTypeSymbol || type.SpecialType == SpecialType.System_Collections_IEnumerable || type.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable));

    // Assert.That(actual, Is.EqualTo(expected))
    private static InvocationExpressionSyntax? Constrained(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments is [_, { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EqualTo" } constraint } }, ..]
            ? call.ReplaceNode(constraint.Name, SyntaxFactory.IdentifierName("EquivalentTo").WithTriviaFrom(constraint.Name))
            : null;

    private static InvocationExpressionSyntax Called(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, string name) =>
        call.WithExpression(access.WithName(SyntaxFactory.IdentifierName(name).WithTriviaFrom(access.Name)));

    private static ArgumentListSyntax AsArray(ArgumentListSyntax items) => SyntaxFactory.ParseArgumentList($"(new[] {{ {items.Arguments} }})");

    private static bool Has(IInvocationOperation operation, string name) => operation.TargetMethod.ContainingType.GetMembers(name).Length > 0;
}
