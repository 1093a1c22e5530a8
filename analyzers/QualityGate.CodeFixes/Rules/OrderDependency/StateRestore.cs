using Microsoft.CodeAnalysis.Formatting;

namespace QualityGate.CodeFixes.Rules.OrderDependency;

/// <summary>How one changed state of the process is kept beforehand and put back afterwards.</summary>
/// <param name="Statement">The statement that changes it.</param>
/// <param name="Local">The variable that keeps what was there before.</param>
internal sealed record StateRestore(ExpressionStatementSyntax Statement, string Local, string ReadText, Func<string, string> WriteText)
{
    /// <returns>Null where what is there before the change cannot be asked for, or asking would do something twice.</returns>
    public static StateRestore? Of(SyntaxNode node, FlakyCode code, IReadOnlyCollection<StateRestore> others) => node.FirstAncestorOrSelf<ExpressionStatementSyntax>() switch
    {
        { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax left } } statement =>
            new StateRestore(statement, NameOf(left.Name.Identifier.ValueText, code, others), left.ToString(), value => $"{left} = {value};"),
        { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call } statement => OfCall(statement, call, called, code, others),
        _ => null,
    };

    public StatementSyntax Read() => SyntaxFactory.ParseStatement($"var {Local} = {ReadText};")
        .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed)
        .WithAdditionalAnnotations(Formatter.Annotation);

    public StatementSyntax Write() => SyntaxFactory.ParseStatement(WriteText(Local))
        .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed)
        .WithAdditionalAnnotations(Formatter.Annotation);

    private static StateRestore? OfCall(
        ExpressionStatementSyntax statement, InvocationExpressionSyntax call, MemberAccessExpressionSyntax called, FlakyCode code, IReadOnlyCollection<StateRestore> others)
    {
        ArgumentSyntax[] arguments = [.. call.ArgumentList.Arguments];
        if (arguments.Any(argument => argument.NameColon is not null))
            return null;

        string type = called.Expression.ToString();
        string method = called.Name.Identifier.ValueText;
        return method switch
        {
            "SetOut" or "SetError" or "SetIn" =>
                new StateRestore(statement, NameOf(method.Substring(3), code, others), $"{type}.{method.Substring(3)}", value => $"{called}({value});"),
            "SetCurrentDirectory" => new StateRestore(statement, NameOf("CurrentDirectory", code, others), $"{type}.GetCurrentDirectory()", value => $"{called}({value});"),
            "SetEnvironmentVariable" when IsPlain(arguments[0]) => OfEntry("GetEnvironmentVariable"),
            "SetData" when IsPlain(arguments[0]) => OfEntry("GetData"),
            _ => null,
        };

        // (name, value) or (name, value, target)
        StateRestore OfEntry(string reader)
        {
            string further = string.Concat(arguments.Skip(2).Select(argument => ", " + argument));
            return new StateRestore(
                statement, NameOf(NameOfEntry(arguments[0]), code, others), $"{type}.{reader}({arguments[0]}{further})", value => $"{called}({arguments[0]}, {value}{further});");
        }
    }

    private static bool IsPlain(ArgumentSyntax argument) => argument.Expression is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax;

    // "ORDER_CITY" is kept as previousOrderCity.
    private static string NameOfEntry(ArgumentSyntax entry)
    {
        if (entry.Expression is not LiteralExpressionSyntax { Token.Value: string key } || key.Length == 0 || !char.IsLetter(key[0]) || key.Any(sign => sign > 127))
            return "Value";

        IEnumerable<string> words = key.Split([.. key.Where(sign => !char.IsLetterOrDigit(sign))], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + (word.Any(char.IsLower) ? word.Substring(1) : word.Substring(1).ToLowerInvariant())));
    }

    private static string NameOf(string what, FlakyCode code, IReadOnlyCollection<StateRestore> others)
    {
        string name = "previous" + what;
        for (int number = 2; IsTaken(name); number++)
            name = $"previous{what}{number}";

        return name;

        bool IsTaken(string candidate) =>
            others.Any(other => other.Local == candidate)
            || code.Nearest<MethodDeclarationSyntax>()!.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == candidate);
    }
}
