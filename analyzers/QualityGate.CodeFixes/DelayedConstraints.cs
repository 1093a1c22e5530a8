using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes;

/// <summary>Lets NUnit poll: <c>Assert.That(() => x, Is.EqualTo(1).After(5000, 20))</c> in place of a fixed delay.</summary>
internal static class DelayedConstraints
{
    /// <returns>Null unless all assertions follow at once, are Assert.That, and can be looked at repeatedly.</returns>
    public static Repair? Of(DelaySite site)
    {
        if (!site.IsFollowedByAll || !site.Assertions.All(assertion => IsDelayable(assertion, site)))
            return null;

        return new Repair("Let the assertion poll", () => site.Code.Root.ReplaceNode(site.Block, Rewrite(site)));
    }

    private static bool IsDelayable(Assertion assertion, DelaySite site)
    {
        if (assertion is not { Library: AssertionLibrary.NUnit, Call: { TargetMethod.Name: "That", Syntax: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } } }
            || arguments[0].Expression.DescendantNodesAndSelf().Any(node => node is AwaitExpressionSyntax or AnonymousFunctionExpressionSyntax or AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression }))
            return false;

        // Only a condition, or one with a message: Is.True is what it means.
        if (site.Code.Model.GetTypeInfo(arguments[0].Expression, site.Code.CancellationToken).Type is not { IsRefLikeType: false })
            return false;

        return IsCondition(arguments, site) || HasAfter(site.Code.Model.GetTypeInfo(arguments[1].Expression, site.Code.CancellationToken).Type);
    }

    private static bool IsCondition(SeparatedSyntaxList<ArgumentSyntax> arguments, DelaySite site) =>
        arguments.Count == 1 || site.Code.Model.GetTypeInfo(arguments[1].Expression, site.Code.CancellationToken).Type?.SpecialType == SpecialType.System_String;

    private static bool HasAfter(ITypeSymbol? constraint)
    {
        for (; constraint is not null; constraint = constraint.BaseType)
        {
            if (constraint.GetMembers("After").OfType<IMethodSymbol>().Any(after => after.Parameters.Length == 2))
                return true;
        }

        return false;
    }

    private static BlockSyntax Rewrite(DelaySite site)
    {
        var calls = site.Assertions.Select(assertion => (InvocationExpressionSyntax)assertion.Call.Syntax).ToList();
        BlockSyntax block = site.Block.TrackNodes(calls.Cast<SyntaxNode>().Append(site.Statement));
        foreach (InvocationExpressionSyntax call in calls)
            block = block.ReplaceNode(block.GetCurrentNode(call)!, Delayed(call, site));

        StatementSyntax delay = block.GetCurrentNode((StatementSyntax)site.Statement)!;
        int index = block.Statements.IndexOf(delay);
        StatementSyntax next = block.Statements[index + 1];
        return block.WithStatements(block.Statements.Replace(next, next.WithLeadingTrivia(Joined(site, next))).RemoveAt(index));
    }

    private static InvocationExpressionSyntax Delayed(InvocationExpressionSyntax call, DelaySite site)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        ArgumentSyntax actual = arguments[0].WithExpression(SyntaxFactory.ParseExpression($"() => {arguments[0].Expression}"));
        ArgumentSyntax constraint = IsCondition(arguments, site)
            ? SyntaxFactory.Argument(SyntaxFactory.ParseExpression("Is.True.After(5000, 20)"))
            : arguments[1].WithExpression(SyntaxFactory.ParseExpression($"{arguments[1].Expression}.After(5000, 20)"));
        int rest = IsCondition(arguments, site) ? 1 : 2;
        IEnumerable<ArgumentSyntax> all = new[] { actual, constraint.WithLeadingTrivia(SyntaxFactory.Space) }.Concat(arguments.Skip(rest));
        return call.WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(all)));
    }

    // The delay's comments stay; a comment behind it gets a line of its own.
    private static SyntaxTriviaList Joined(DelaySite site, StatementSyntax next)
    {
        SyntaxTriviaList kept = site.Statement.GetLeadingTrivia();
        foreach (SyntaxTrivia trivia in site.Statement.GetTrailingTrivia())
        {
            if (TestSyntax.IsComment(trivia))
                kept = kept.Add(trivia).Add(SyntaxFactory.EndOfLine(TestSyntax.LineBreak(site.Code.Root))).Add(SyntaxFactory.Whitespace(site.Indentation));
        }

        bool hasComments = next.GetLeadingTrivia().Any(trivia => trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia));
        if (!hasComments)
            return kept;

        IEnumerable<SyntaxTrivia> own = next.GetLeadingTrivia().SkipWhile(trivia => trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia);
        return kept.AddRange(own);
    }
}
