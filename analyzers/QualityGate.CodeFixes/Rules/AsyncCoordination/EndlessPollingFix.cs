namespace QualityGate.CodeFixes.Rules.AsyncCoordination;

/// <summary>Mends QG2008: after ten seconds the loop throws.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EndlessPollingFix() : FlakinessFix(RuleIds.EndlessPolling)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Nearest<WhileStatementSyntax>() is not { } loop || !loop.Condition.Span.Contains(code.Node.Span)
            || loop.Parent is not BlockSyntax
            || TestSyntax.Indentation(loop) is null
            || loop.DescendantTrivia().Any(trivia => TestSyntax.IsComment(trivia) && loop.Span.Contains(trivia.Span))
            || code.Model.Compilation.GetTypeByMetadataName("System.Environment")?.GetMembers("TickCount64").IsEmpty != false)
            yield break;

        string deadline = FreeName(loop, code);
        string clock = code.NameOf("System", "Environment") + ".TickCount64";
        string fault = $"throw new {code.NameOf("System", "TimeoutException")}(\"What the loop waits for did not come in {TimedWait.EnoughSeconds} seconds.\");";
        SyntaxList<StatementSyntax> rounds = loop.Statement is BlockSyntax block ? block.Statements : SyntaxFactory.SingletonList(loop.Statement);
        string body = string.Concat(rounds.Select(statement => $"    {statement.WithoutTrivia()}\n"));
        StatementSyntax declared = code.Statement($"var {deadline} = {clock} + {TimedWait.EnoughSeconds}_000;");
        StatementSyntax mended = code.Statement($"while ({loop.Condition})\n{{\n    if ({clock} > {deadline})\n        {fault}\n\n{body}}}");
        SyntaxTrivia end = SyntaxFactory.EndOfLine(code.LineEnd);
        yield return new Repair("Give the loop a deadline", () => TestSyntax.Replace(
            code,
            loop,
            [declared.WithLeadingTrivia(loop.GetLeadingTrivia()).WithTrailingTrivia(end), mended.WithTrailingTrivia(loop.GetTrailingTrivia())],
            awaits: false));
    }

    // Numbered by the loops before it that have none yet, so that several loops of one Fix All get different names.
    private static string FreeName(WhileStatementSyntax loop, FlakyCode code)
    {
        SyntaxNode member = loop.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? code.Root;
        int before = member.DescendantNodes().OfType<WhileStatementSyntax>().Count(other => other.SpanStart < loop.SpanStart && other.ToString().IndexOf("deadline", StringComparison.Ordinal) < 0);
        var taken = new HashSet<string>(member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.Text));
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? "deadline" : $"deadline{number}")
            .Where(name => !taken.Contains(name))
            .ElementAt(before);
    }
}
