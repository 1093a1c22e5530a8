using Microsoft.CodeAnalysis.Formatting;
using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Rules.OrderDependency;

namespace QualityGate.CodeFixes.Rules.OrderDependency;

/// <summary>
/// Mends QG7002 in a test: what was there before is kept, and put back in a finally around the rest of the test; where tests
/// of other classes would still see the change, the test is also told to run alone.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ProcessStateChangedFix() : FlakinessFix(RuleIds.ProcessStateChanged)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Nearest<MethodDeclarationSyntax>() is not { Body: not null } method
            || code.Model.GetDeclaredSymbol(method, code.CancellationToken) is not { } symbol || !code.Knowledge.Tests.IsTestMethod(symbol))
            yield break;

        bool isRestored = IsSet(code, ProcessStateChangedAnalyzer.IsRestored);
        AttributeListSyntax? alone = IsSet(code, ProcessStateChangedAnalyzer.NeedsIsolation) ? AloneIn(code.Framework) : null;
        if (IsSet(code, ProcessStateChangedAnalyzer.NeedsIsolation) && alone is null)
            yield break;

        MethodDeclarationSyntax? mended = isRestored ? method : Restored(code, method);
        if (mended is null)
            yield break;

        string title = isRestored ? "Run the test alone" : alone is null ? "Restore it in finally" : "Restore it in finally, and run the test alone";
        yield return new Repair(title, () => code.Root.ReplaceNode(method, alone is null ? mended : mended.AddAttributeLists(alone)));
    }

    // xunit keeps tests apart by collections only, whose definition is a class of its own: nothing that a repair could add here.
    private static AttributeListSyntax? AloneIn(TestFramework framework) => framework switch
    {
        TestFramework.NUnit => AttributeList("NonParallelizable"),
        TestFramework.MSTest => AttributeList("DoNotParallelize"),
        TestFramework.TUnit => AttributeList("NotInParallel"),
        _ => null,
    };

    private static AttributeListSyntax AttributeList(string name) => SyntaxFactory
        .AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(SyntaxFactory.IdentifierName(name))))
        .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed)
        .WithAdditionalAnnotations(Formatter.Annotation);

    /// <returns>Null where the changes do not stand as statements of one block, or where what was there before cannot be asked for.</returns>
    private static MethodDeclarationSyntax? Restored(FlakyCode code, MethodDeclarationSyntax method)
    {
        // All changes of the test at once, so that Fix All never has to merge two repairs of one block.
        var changes = new List<StateRestore>();
        IEnumerable<Location> places = code.Diagnostic.AdditionalLocations.Where(place => place.SourceTree == code.Root.SyntaxTree).Prepend(code.Diagnostic.Location);
        foreach (Location place in places.OrderBy(place => place.SourceSpan.Start))
        {
            SyntaxNode node = code.Root.FindNode(place.SourceSpan, getInnermostNodeForTie: true);
            if (StateRestore.Of(node, code, changes) is not { } change)
                return null;

            changes.Add(change);
        }

        // Neither may a #if begin inside the new try and end behind it.
        if (changes[0].Statement.Parent is not BlockSyntax { ContainsDirectives: false } block || block.FirstAncestorOrSelf<SyntaxNode>(IsFunction) != method || changes.Any(change => change.Statement.Parent != block))
            return null;

        int first = block.Statements.IndexOf(changes[0].Statement);
        StatementSyntax[] rest = [.. block.Statements.Skip(first + 1)];
        if (rest.Length == 0 || rest.Any(statement => statement is LocalFunctionStatementSyntax))
            return null;

        rest[0] = rest[0].WithLeadingTrivia(WithoutBlankLines(rest[0].GetLeadingTrivia()));
        TryStatementSyntax guarded = SyntaxFactory.TryStatement(
            SyntaxFactory.Block(rest),
            default,
            SyntaxFactory.FinallyClause(SyntaxFactory.Block(changes.AsEnumerable().Reverse().Select(change => change.Write()))));
        SyntaxTriviaList lead = changes[0].Statement.GetLeadingTrivia();
        StatementSyntax[] mended =
        [
            .. block.Statements.Take(first),
            .. changes.Select((change, index) => index == 0 ? change.Read().WithLeadingTrivia(lead) : change.Read()),
            changes[0].Statement.WithoutLeadingTrivia().WithAdditionalAnnotations(Formatter.Annotation),
            guarded.WithTrailingTrivia(SyntaxFactory.ElasticLineFeed).WithAdditionalAnnotations(Formatter.Annotation),
        ];
        return method.ReplaceNode(block, block.WithStatements(SyntaxFactory.List(mended)));
    }

    private static IEnumerable<SyntaxTrivia> WithoutBlankLines(SyntaxTriviaList lead)
    {
        int blank = 0;
        while (blank < lead.Count && (lead[blank].IsKind(SyntaxKind.EndOfLineTrivia) || lead[blank].IsKind(SyntaxKind.WhitespaceTrivia)))
            blank++;

        return lead.Skip(blank);
    }

    private static bool IsFunction(SyntaxNode node) => node is MethodDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    private static bool IsSet(FlakyCode code, string property) => code.Diagnostic.Properties.TryGetValue(property, out string? value) && value == "true";
}
