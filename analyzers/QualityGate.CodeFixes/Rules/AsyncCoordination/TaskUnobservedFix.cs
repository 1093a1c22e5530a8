namespace QualityGate.CodeFixes.Rules.AsyncCoordination;

/// <summary>Mends QG2003 where an await was forgotten: it is put there, and a void test becomes an async one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TaskUnobservedFix() : FlakinessFix(RuleIds.TaskUnobserved)
{
    private const string Title = "Await the task";

    // Names of work that is meant to go on beside the test: awaiting it on the spot could wait for ever.
    private static readonly ImmutableArray<string> Lasting = ImmutableArray.Create("Run", "StartNew", "Listen", "Loop", "Serve", "Poll", "Watch", "Consume", "ContinueWith", "Delay");

    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Nearest<InvocationExpressionSyntax>() is not { } call || IsLasting(call))
            return [];

        if (call.Parent is ArrowExpressionClauseSyntax arrow)
            return TestSyntax.AwaitedBody(code, arrow) is { } test ? [new Repair(Title, test)] : [];

        return code.Nearest<StatementSyntax>() is { } statement
            && Awaited(statement, call, code) is { } awaited
            && TestSyntax.CanAwait(code)
            && !statement.Ancestors().TakeWhile(node => node != code.Function).Any(node => node is LockStatementSyntax or UnsafeStatementSyntax)
                ? [new Repair(Title, () => TestSyntax.Replace(code, statement, [awaited.WithTriviaFrom(statement)], awaits: true))]
                : [];
    }

    // A discard says that nobody is to wait.
    private static StatementSyntax? Awaited(StatementSyntax statement, InvocationExpressionSyntax call, FlakyCode code) => statement switch
    {
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax expression } => code.Statement($"await {expression.WithoutTrivia()};"),
        LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var value }] } when value == call => code.Statement($"await {value.WithoutTrivia()};"),
        _ => null,
    };

    private static bool IsLasting(InvocationExpressionSyntax call)
    {
        string name = call.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return Lasting.Any(part => name.Contains(part));
    }
}
