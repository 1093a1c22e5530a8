using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGate.House.Tests.Sources;

/// <summary>No empty catch, with or without a comment: an error that nobody sees reads as success.</summary>
internal static class CatchWall
{
    public static IEnumerable<Violation> Check(SourceFile file) =>
        from clause in file.Root.DescendantNodes().OfType<CatchClauseSyntax>()
        where clause.Block.Statements.All(statement => statement is EmptyStatementSyntax)
        select file.At(clause.CatchKeyword, "An empty catch hides the error: return, record or rethrow what it means here.");
}
