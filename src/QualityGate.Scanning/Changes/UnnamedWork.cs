using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGate.Scanning.Changes;

/// <summary>Knows code that takes effect on other files without their naming it.</summary>
internal static class UnnamedWork
{
    // Set-up of a whole assembly, or of a namespace, in the words of the frameworks.
    private static readonly ImmutableHashSet<string> Attributes =
    [
        "SetUpFixture", "AssemblyInitialize", "AssemblyCleanup", "GlobalTestInitialize", "GlobalTestCleanup", "AssemblyFixture",
        "BeforeEvery", "AfterEvery", "ModuleInitializer",
    ];

    // What the compiler calls by itself, for await, foreach, deconstruction, collections and queries.
    private static readonly ImmutableHashSet<string> Extensions =
    [
        "GetAwaiter", "GetEnumerator", "GetAsyncEnumerator", "Deconstruct", "Add", "Select", "SelectMany", "Where", "Cast", "Join", "GroupJoin",
        "GroupBy", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending",
    ];

    public static bool IsIn(SyntaxNode node) => node switch
    {
        GlobalStatementSyntax => true,
        UsingDirectiveSyntax directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword),
        AttributeListSyntax { Target.Identifier.ValueText: "assembly" or "module" } => true,
        AttributeSyntax attribute => IsWide(attribute),
        MethodDeclarationSyntax method => Extensions.Contains(method.Identifier.ValueText) && method.ParameterList.Parameters.Any(parameter => parameter.Modifiers.Any(SyntaxKind.ThisKeyword)),
        ExtensionBlockDeclarationSyntax block => block.Members.OfType<MethodDeclarationSyntax>().Any(method => Extensions.Contains(method.Identifier.ValueText)),
        _ => false,
    };

    // TUnit says by an argument whether its hooks are for a class or for more.
    private static bool IsWide(AttributeSyntax attribute)
    {
        string name = attribute.Name.ToString();
        string simple = name[(name.LastIndexOf('.') + 1)..].Split('<')[0];
        return Attributes.Contains(simple.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? simple[..^nameof(Attribute).Length] : simple)
            || (simple is "Before" or "After" && attribute.ArgumentList?.ToString().Contains("Class", StringComparison.Ordinal) != true && attribute.ArgumentList?.ToString().Contains("Test)", StringComparison.Ordinal) != true);
    }
}
