using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes.Rules.OrderDependency;

/// <summary>Mends QG7001 where a private field serves one class whose framework makes a new object for each test.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class StaticStateWrittenFix() : FlakinessFix(RuleIds.StaticStateWritten)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (FieldOf(code) is { } field
            && field.DeclaringSyntaxReferences is [var reference]
            && reference.SyntaxTree == code.Root.SyntaxTree
            && reference.GetSyntax(code.CancellationToken) is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax { Parent: ClassDeclarationSyntax type, Declaration.Variables.Count: 1 } declaration }
            && !type.Modifiers.Any(SyntaxKind.PartialKeyword)
            && HasObjectPerTest(field.ContainingType, code)
            && !IsRetried(type)
            && IsReadByObjectsOnly(field, type, code))
            yield return new Repair("Give each test its own", () => code.Root.ReplaceNode(declaration, WithoutStatic(declaration)));
    }

    private static IFieldSymbol? FieldOf(FlakyCode code)
    {
        foreach (SyntaxNode node in code.Node.DescendantNodesAndSelf())
        {
            if (node is IdentifierNameSyntax name && code.Model.GetSymbolInfo(name, code.CancellationToken).Symbol is IFieldSymbol { IsStatic: true, DeclaredAccessibility: Accessibility.Private } field)
                return field;
        }

        return null;
    }

    private static bool HasObjectPerTest(INamedTypeSymbol type, FlakyCode code) => code.Knowledge.Tests.FrameworkOf(type) switch
    {
        TestFramework.None => false,
        TestFramework.NUnit => Hooks.IsInstancePerTest(type),
        _ => true,
    };

    // A test that is tried again gets a new object each time, and may count its tries.
    private static bool IsRetried(ClassDeclarationSyntax type) =>
        type.DescendantNodes().OfType<AttributeSyntax>().Any(attribute => attribute.Name.ToString().Contains("Retry"));

    // By its plain name, from instance members, and not while the object is still being made.
    private static bool IsReadByObjectsOnly(IFieldSymbol field, ClassDeclarationSyntax type, FlakyCode code)
    {
        foreach (IdentifierNameSyntax name in type.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != field.Name || !SymbolEqualityComparer.Default.Equals(code.Model.GetSymbolInfo(name, code.CancellationToken).Symbol, field))
                continue;

            if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
                return false;

            for (SyntaxNode? around = name.Parent; around is not null && around != type; around = around.Parent)
            {
                if (around is FieldDeclarationSyntax or TypeDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null } or AttributeSyntax || IsStatic(around))
                    return false;
            }
        }

        return true;
    }

    private static bool IsStatic(SyntaxNode node) => node switch
    {
        MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.StaticKeyword),
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    private static FieldDeclarationSyntax WithoutStatic(FieldDeclarationSyntax declaration)
    {
        SyntaxTriviaList before = declaration.GetLeadingTrivia();
        SyntaxToken modifier = declaration.Modifiers.First(token => token.IsKind(SyntaxKind.StaticKeyword));
        return declaration.WithModifiers(declaration.Modifiers.Remove(modifier)).WithLeadingTrivia(before);
    }
}
