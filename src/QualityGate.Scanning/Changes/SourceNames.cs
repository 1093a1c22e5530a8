using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGate.Scanning.Changes;

/// <summary>
/// By which names a source file can be used, and which it uses, read off its text alone: no name is bound, so that two things of one
/// name count as one, and what a build leaves out counts as well. It may name too much, and hardly ever too little.
/// </summary>
internal sealed partial record SourceNames
{
    private SourceNames()
    {
    }

    /// <summary>
    /// Types and extension methods that it declares, and names that collections of xunit are known by. Without nested types: whoever uses
    /// one from outside names the type around it, or one that derives from that.
    /// </summary>
    public required ImmutableHashSet<string> Declared { get; init; }

    /// <summary>All types that it declares, nested ones among them.</summary>
    public required ImmutableHashSet<string> Types { get; init; }

    /// <summary>All that stands in it as a name or within a text.</summary>
    public required ImmutableHashSet<string> Mentioned { get; init; }

    /// <summary>Whether something of it takes effect without being named anywhere.</summary>
    public required bool WorksUnnamed { get; init; }

    public static SourceNames Of(string text, CancellationToken cancellationToken)
    {
        ImmutableHashSet<string>.Builder declared = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        ImmutableHashSet<string>.Builder types = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        ImmutableHashSet<string>.Builder mentioned = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        bool worksUnnamed = false;
        foreach ((SyntaxNode root, int depth) in Parsed(text, depth: 0, cancellationToken))
        {
            foreach (SyntaxNode node in root.DescendantNodesAndSelf())
            {
                if (TypeNameOf(node) is { } type)
                {
                    types.Add(type);
                    declared.UnionWith(node.Parent is BaseTypeDeclarationSyntax ? [] : IsAttribute(type) ? [type, type[..^nameof(Attribute).Length]] : [type]);
                }

                declared.UnionWith(FurtherNamesOf(node));
                // A part of a class looks like statements outside of any.
                worksUnnamed |= UnnamedWork.IsIn(node) && (depth == 0 || node is not GlobalStatementSyntax);
            }

            foreach (SyntaxToken token in root.DescendantTokens())
                mentioned.UnionWith(WordsOf(token));
        }

        return new SourceNames
        {
            Declared = declared.ToImmutable(),
            Types = types.ToImmutable(),
            Mentioned = mentioned.ToImmutable(),
            WorksUnnamed = worksUnnamed || types.Count == 0,
        };
    }

    /// <summary>The text, and each part of it that a build may leave out, the deeper the more conditions stand around it.</summary>
    private static IEnumerable<(SyntaxNode Root, int Depth)> Parsed(string text, int depth, CancellationToken cancellationToken)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview), cancellationToken: cancellationToken).GetRoot(cancellationToken);
        return root.DescendantTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia))
            .SelectMany(trivia => Parsed(trivia.ToFullString(), depth + 1, cancellationToken))
            .Prepend((root, depth));
    }

    // What only its own file or type can name is no way into the file.
    private static string? TypeNameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type when !IsHidden(type.Modifiers) => type.Identifier.ValueText,
        DelegateDeclarationSyntax type when !IsHidden(type.Modifiers) => type.Identifier.ValueText,
        _ => null,
    };

    private static bool IsHidden(SyntaxTokenList modifiers) =>
        modifiers.Any(SyntaxKind.FileKeyword) || (modifiers.Any(SyntaxKind.PrivateKeyword) && !modifiers.Any(SyntaxKind.ProtectedKeyword));

    private static IEnumerable<string> FurtherNamesOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method when IsExtension(method.ParameterList) => [method.Identifier.ValueText],
        LocalFunctionStatementSyntax method when IsExtension(method.ParameterList) => [method.Identifier.ValueText],
        ExtensionBlockDeclarationSyntax block => block.Members.SelectMany(NamesOfMember),
        AttributeSyntax attribute when IsCollection(attribute) => attribute.ArgumentList?.Arguments.SelectMany(KeyOf) ?? [],
        _ => [],
    };

    private static bool IsExtension(ParameterListSyntax parameters) => parameters.Parameters.Any(parameter => parameter.Modifiers.Any(SyntaxKind.ThisKeyword));

    private static IEnumerable<string> NamesOfMember(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        _ => [],
    };

    /// <summary>The text by which a collection of xunit is known, or the type that has it.</summary>
    private static IEnumerable<string> KeyOf(AttributeArgumentSyntax argument) => argument.DescendantTokens()
        .Where(token => token.ValueText != "nameof")
        .SelectMany(token => token.IsKind(SyntaxKind.StringLiteralToken) ? [token.ValueText] : WordsOf(token))
        .Take(1);

    private static bool IsCollection(AttributeSyntax attribute) =>
        attribute.Name.ToString() is var name && name.Contains("CollectionDefinition", StringComparison.Ordinal);

    private static bool IsAttribute(string type) => type.Length > nameof(Attribute).Length && type.EndsWith(nameof(Attribute), StringComparison.Ordinal);

    private static IEnumerable<string> WordsOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => [token.ValueText],
        SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken =>
            Word().Matches(token.ValueText).Select(word => word.Value).Append(token.ValueText),
        _ => [],
    };

    [GeneratedRegex(@"[\w]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
