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
        if (code.Nearest<InvocationExpressionSyntax>() is not { } call
            || IsLasting(call)
            || code.Nearest<StatementSyntax>() is not { } statement
            || Awaited(statement, call, code) is not { } awaited
            || statement.Ancestors().TakeWhile(node => node != code.Function).Any(node => node is LockStatementSyntax or UnsafeStatementSyntax))
            yield break;

        if (code.IsAsync)
            yield return code.Replace(Title, statement, awaited);
        else if (code.Function is MethodDeclarationSyntax method && CanBecomeAsync(method, code))
            yield return code.Replace(Title, method, Async(method.ReplaceNode(statement, awaited.WithTriviaFrom(statement)), code));
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

    private static bool CanBecomeAsync(MethodDeclarationSyntax method, FlakyCode code) =>
        method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        && method.Body is not null
        && !method.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.OverrideKeyword) || modifier.IsKind(SyntaxKind.VirtualKeyword) || modifier.IsKind(SyntaxKind.AsyncKeyword))
        && code.Model.GetDeclaredSymbol(method, code.CancellationToken) is { } symbol
        && symbol.Parameters.All(parameter => parameter.RefKind == RefKind.None)
        && (code.Knowledge.Tests.IsTestMethod(symbol) || code.Knowledge.Tests.HookOf(symbol) is not null)
        && !symbol.ContainingType.AllInterfaces.SelectMany(contract => contract.GetMembers()).Any(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol));

    private static MethodDeclarationSyntax Async(MethodDeclarationSyntax method, FlakyCode code)
    {
        TypeSyntax task = SyntaxFactory.ParseTypeName(code.NameOf("System.Threading.Tasks", "Task")).WithTrailingTrivia(method.ReturnType.GetTrailingTrivia());
        SyntaxTriviaList before = method.Modifiers.Count == 0 ? method.ReturnType.GetLeadingTrivia() : default;
        return method.WithReturnType(task).AddModifiers(SyntaxFactory.Token(before, SyntaxKind.AsyncKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)));
    }
}
