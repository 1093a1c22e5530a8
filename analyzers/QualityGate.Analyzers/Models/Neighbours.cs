using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGate.Analyzers.Models;

/// <summary>One hop away from an operation: methods, calls and fields in the same file. Other files have other models.</summary>
internal static class Neighbours
{
    /// <summary>The body of a method of this file; null for any other.</summary>
    public static IOperation? BodyOf(IMethodSymbol method, IOperation near) =>
        DeclarationOf(method.OriginalDefinition, near) is { } declaration ? near.SemanticModel!.GetOperation(declaration) : null;

    /// <summary>What a method of this file returns or yields; nothing for any other.</summary>
    public static IEnumerable<IOperation> ReturnsOf(IMethodSymbol method, IOperation near)
    {
        if (BodyOf(method, near) is not { } body)
            yield break;

        foreach (IOperation part in body.Descendants())
        {
            if (part is IReturnOperation { ReturnedValue: { } value } && IsOwn(part, body))
                yield return value;
        }
    }

    /// <summary>What the calls in this file hand over for a parameter of a helper; nothing for tests, which no code calls.</summary>
    public static IEnumerable<IOperation> ArgumentsFor(IParameterSymbol parameter, IOperation near)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
            || !method.GetAttributes().IsEmpty
            || DeclarationOf(method, near) is not { } declaration)
            yield break;

        foreach (SyntaxNode node in declaration.SyntaxTree.GetRoot().DescendantNodes())
        {
            if (node is not InvocationExpressionSyntax syntax || NameOf(syntax) != method.Name
                || near.SemanticModel!.GetOperation(syntax) is not IInvocationOperation call
                || !SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method))
                continue;

            foreach (IArgumentOperation argument in call.Arguments)
            {
                if (argument.Parameter?.Ordinal == parameter.Ordinal)
                    yield return argument.Value;
            }
        }
    }

    /// <summary>What a field or property of this file is declared with; null when that stands elsewhere or nowhere.</summary>
    public static IOperation? InitialValueOf(ISymbol member, IOperation near) => DeclarationOf(member, near) switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => near.SemanticModel!.GetOperation(value),
        PropertyDeclarationSyntax { Initializer.Value: { } value } => near.SemanticModel!.GetOperation(value),
        _ => null,
    };

    private static SyntaxNode? DeclarationOf(ISymbol symbol, IOperation near)
    {
        if (near.SemanticModel is not { } model)
            return null;

        foreach (SyntaxReference declaration in symbol.DeclaringSyntaxReferences)
        {
            if (declaration.SyntaxTree == model.SyntaxTree)
                return declaration.GetSyntax();
        }

        return null;
    }

    // A return inside a lambda is the lambda's.
    private static bool IsOwn(IOperation part, IOperation body) => part.EnclosingFunction() is not { } function || function == body;

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        GenericNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => "",
    };
}
