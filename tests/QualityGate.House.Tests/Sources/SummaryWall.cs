using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGate.House.Tests.Sources;

/// <summary>Every public type of the product says in one sentence what it is.</summary>
internal static class SummaryWall
{
    public static IEnumerable<Violation> Check(SourceFile file) =>
        from type in file.Types
        where file.File.Folders is ["src" or "analyzers", ..] && IsPublic(type) && !HasSummary(type)
        select file.AtType(type, $"Say in a <summary> what {SourceFile.NameOf(type)} is.");

    // Public inside an internal type is internal, and members of an interface are public without saying so.
    private static bool IsPublic(MemberDeclarationSyntax type) =>
        (type.Modifiers.Any(SyntaxKind.PublicKeyword) || type.Parent is InterfaceDeclarationSyntax)
        && (type.Parent is not TypeDeclarationSyntax outer || IsPublic(outer));

    private static bool HasSummary(MemberDeclarationSyntax type) => type.GetLeadingTrivia()
        .Select(trivia => trivia.GetStructure())
        .OfType<DocumentationCommentTriviaSyntax>()
        .SelectMany(comment => comment.Content.OfType<XmlElementSyntax>())
        .Any(element => element.StartTag.Name.LocalName.ValueText == "summary" && HasText(element));

    private static bool HasText(XmlElementSyntax element) => element.Content.Any(node => node is not XmlTextSyntax text
        || text.TextTokens.Any(token => !string.IsNullOrWhiteSpace(token.ValueText)));
}
