using QualityGate.Analyzers.Rules.RaceCondition;

namespace QualityGate.CodeFixes.Rules.RaceCondition;

/// <summary>Mends QG1002: the update becomes one step of <c>Interlocked</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LostUpdateFix() : FlakinessFix(RuleIds.LostUpdate)
{
    // Where the function looks at the variable elsewhere too, one atomic step is not enough.
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (!code.Diagnostic.Properties.ContainsKey(RaceProperties.BetweenWriters)
            || code.Nearest<ExpressionSyntax>() is not { } update
            || TargetOf(update) is not { } target
            || code.Model.GetSymbolInfo(target is ElementAccessExpressionSyntax { Expression: var array } ? array : target, code.CancellationToken).Symbol
                is not ((ILocalSymbol or IParameterSymbol or IFieldSymbol) and { } symbol)
            || code.Function is not { } function
            || code.Mentions(symbol, function) != 1
            || Call(update, target, code) is not { } call)
            return [];

        return [code.Replace("Update in one step", update, SyntaxFactory.ParseExpression(call))];
    }

    private static ExpressionSyntax? TargetOf(ExpressionSyntax update) => update switch
    {
        PrefixUnaryExpressionSyntax step => step.Operand,
        PostfixUnaryExpressionSyntax step => step.Operand,
        AssignmentExpressionSyntax assignment => assignment.Left,
        _ => null,
    };

    private static string? Call(ExpressionSyntax update, ExpressionSyntax target, FlakyCode code)
    {
        bool isUnused = code.IsUnused(update);
        string reference = $"ref {target.WithoutTrivia()}";
        (string Method, string Text)? call = update.Kind() switch
        {
            SyntaxKind.PreIncrementExpression => ("Increment", $"Increment({reference})"),
            SyntaxKind.PreDecrementExpression => ("Decrement", $"Decrement({reference})"),
            SyntaxKind.PostIncrementExpression => ("Increment", $"Increment({reference}){(isUnused ? "" : " - 1")}"),
            SyntaxKind.PostDecrementExpression => ("Decrement", $"Decrement({reference}){(isUnused ? "" : " + 1")}"),
            SyntaxKind.AddAssignmentExpression => ("Add", $"Add({reference}, {Value(update)})"),
            SyntaxKind.SubtractAssignmentExpression when IsSigned(target, code) => ("Add", $"Add({reference}, -{Operand(update)})"),
            // These two answer with the old value.
            SyntaxKind.OrAssignmentExpression when isUnused => ("Or", $"Or({reference}, {Value(update)})"),
            SyntaxKind.AndAssignmentExpression when isUnused => ("And", $"And({reference}, {Value(update)})"),
            _ => null,
        };
        return call is { } made && Accepts(made.Method, target, code) && !update.DescendantNodes().Any(node => node is AwaitExpressionSyntax)
            ? $"{code.NameOf("System.Threading", "Interlocked")}.{made.Text}"
            : null;
    }

    private static string Value(ExpressionSyntax update) => ((AssignmentExpressionSyntax)update).Right.WithoutTrivia().ToString();

    private static string Operand(ExpressionSyntax update) =>
        ((AssignmentExpressionSyntax)update).Right is IdentifierNameSyntax or LiteralExpressionSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax ? Value(update) : $"({Value(update)})";

    private static bool IsSigned(ExpressionSyntax target, FlakyCode code) =>
        code.Model.GetTypeInfo(target, code.CancellationToken).Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;

    // Which types each method takes differs between versions of .NET.
    private static bool Accepts(string method, ExpressionSyntax target, FlakyCode code)
    {
        ITypeSymbol? type = code.Model.GetTypeInfo(target, code.CancellationToken).Type;
        return code.Model.Compilation.GetTypeByMetadataName("System.Threading.Interlocked") is { } interlocked
            && interlocked.GetMembers(method).OfType<IMethodSymbol>().Any(overload => !overload.IsGenericMethod && SymbolEqualityComparer.Default.Equals(overload.Parameters[0].Type, type));
    }
}
