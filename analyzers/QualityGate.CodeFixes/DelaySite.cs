using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes;

/// <summary>A fixed delay in its block, with the assertions that rely on it.</summary>
/// <param name="Indentation">White space before the statement.</param>
internal sealed record DelaySite(FlakyCode Code, ExpressionStatementSyntax Statement, BlockSyntax Block, ImmutableArray<Assertion> Assertions, string Indentation)
{
    /// <returns>Null where the delay is no statement on a line of its own, or its assertions are not in this file.</returns>
    public static DelaySite? Of(FlakyCode code)
    {
        if (code.Nearest<ExpressionStatementSyntax>() is not { Parent: BlockSyntax block } statement
            || TestSyntax.Indentation(statement) is not { } indentation)
            return null;

        var assertions = ImmutableArray.CreateBuilder<Assertion>();
        foreach (Location place in code.Diagnostic.AdditionalLocations.Skip(1))
        {
            if (place.SourceTree != code.Root.SyntaxTree && place.SourceTree?.FilePath != code.Root.SyntaxTree.FilePath)
                return null;

            SyntaxNode node = code.Root.FindNode(place.SourceSpan, getInnermostNodeForTie: true);
            if (code.Model.GetOperation(node, code.CancellationToken) is not IInvocationOperation call || code.Knowledge.Assertions.Of(call) is not { } assertion)
                return null;

            assertions.Add(assertion);
        }

        return assertions.Count == 0 ? null : new DelaySite(code, statement, block, assertions.ToImmutable(), indentation);
    }

    /// <summary>The token that the delay was given, as it is written; null when there was none.</summary>
    public string? Token => Statement.DescendantNodes().OfType<ArgumentSyntax>()
        .FirstOrDefault(argument => Code.Model.GetTypeInfo(argument.Expression, Code.CancellationToken).Type?.Name == "CancellationToken")?.Expression.ToString();

    /// <summary>Whether an assertion before this read says that the local is not null: conditions are read in the same order.</summary>
    public bool IsKnownNotNull(ILocalSymbol local, IOperation read) => Assertions.Any(assertion =>
        assertion.Call.Syntax.SpanStart < read.Syntax.SpanStart
        && !assertion.Call.Syntax.Span.Contains(read.Syntax.Span)
        && AssertedFact.Of(assertion) is { Kind: FactKind.NotNull, Subject: var subject }
        && SymbolEqualityComparer.Default.Equals(subject.Named(), local));

    /// <summary>Whether the assertions are the very next statements, in this order.</summary>
    public bool IsFollowedByAll
    {
        get
        {
            int index = Block.Statements.IndexOf(Statement);
            return index + Assertions.Length < Block.Statements.Count
                && Assertions.Select((assertion, offset) => Block.Statements[index + 1 + offset] == assertion.Call.Syntax.Parent).All(isNext => isNext);
        }
    }

    /// <summary>New statements in the delay's place, with its comments; one behind it stands above them when they are several.</summary>
    public IEnumerable<StatementSyntax> Lines(params string[] statements)
    {
        string end = TestSyntax.LineBreak(Code.Root);
        SyntaxTriviaList before = Statement.GetLeadingTrivia(), behind = Statement.GetTrailingTrivia();
        if (statements.Length > 1 && behind.Any(TestSyntax.IsComment))
        {
            before = before.AddRange([behind.First(TestSyntax.IsComment), SyntaxFactory.EndOfLine(end), SyntaxFactory.Whitespace(Indentation)]);
            behind = SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(end));
        }

        for (int index = 0; index < statements.Length; index++)
        {
            StatementSyntax line = SyntaxFactory.ParseStatement(statements[index].Replace("\n", end + Indentation));
            line = index == 0 ? line.WithLeadingTrivia(before) : line.WithLeadingTrivia(SyntaxFactory.Whitespace(Indentation));
            yield return index == statements.Length - 1 ? line.WithTrailingTrivia(behind) : line.WithTrailingTrivia(SyntaxFactory.EndOfLine(end));
        }
    }
}
