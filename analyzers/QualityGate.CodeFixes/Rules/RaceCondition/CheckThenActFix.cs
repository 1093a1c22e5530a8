namespace QualityGate.CodeFixes.Rules.RaceCondition;

/// <summary>Mends QG1003 where nothing else depends on the look: the two steps become one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CheckThenActFix() : FlakinessFix(RuleIds.CheckThenAct)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Nearest<IfStatementSyntax>() is not { Else: null } check
            || check.Condition is not PrefixUnaryExpressionSyntax { Operand: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ContainsKey" } look } }
            || OnlyStatement(check) is not { Expression: AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] }, Right: var value } }
            || !CostsNothing(value))
            yield break;

        yield return code.Replace("Add the key in one step", check, code.Statement($"{look.Expression.WithoutTrivia()}.TryAdd({key}, {value});"));
    }

    // A comment inside would be lost.
    private static ExpressionStatementSyntax? OnlyStatement(IfStatementSyntax check) => check.Statement switch
    {
        BlockSyntax { Statements: [ExpressionStatementSyntax only] } block when !block.DescendantTrivia().Any(TestSyntax.IsComment) => only,
        ExpressionStatementSyntax only when !only.DescendantTrivia().Any(TestSyntax.IsComment) => only,
        _ => null,
    };

    // The value is made whether or not the key is there.
    private static bool CostsNothing(ExpressionSyntax value) =>
        !value.DescendantNodesAndSelf().Any(node => node is InvocationExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax or ThrowExpressionSyntax
            or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression }
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression });
}
