using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Rules.Masking;

/// <summary>Finds references to tracked issues in what is written around an attribute.</summary>
internal static class Tickets
{
    public static bool Are(string words, RuleContext rule, SyntaxTree tree)
    {
        try
        {
            return Regex.IsMatch(words, rule.Options.Pattern(KnownOptions.IssuePattern, tree), RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            // A pattern that cannot be read counts as not written, like any other option.
            return Regex.IsMatch(words, KnownOptions.IssuePattern.Default, RegexOptions.CultureInvariant);
        }
    }

    /// <summary>Comments, attributes and their arguments before the body of what the attribute stands on.</summary>
    public static string WordsAround(SyntaxNode attribute)
    {
        if (attribute.Parent is not AttributeListSyntax { Parent: { } owner } list)
            return "";

        int end = owner switch
        {
            MethodDeclarationSyntax method => method.ParameterList.Span.End,
            BaseTypeDeclarationSyntax type => type.Identifier.Span.End,
            _ => list.FullSpan.End,
        };
        int start = owner is CompilationUnitSyntax ? list.FullSpan.Start : owner.FullSpan.Start;
        return owner.SyntaxTree.GetText().ToString(TextSpan.FromBounds(start, end));
    }
}
