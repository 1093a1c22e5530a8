using Microsoft.CodeAnalysis.Text;
using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes.Rules.Fixture;

/// <summary>Writes a statement into the teardown of a test class, or the teardown itself.</summary>
internal sealed class TeardownSyntax(FlakyCode code, TypeDeclarationSyntax type, HookScope scope, string statement)
{
    private const string Step = "    ";

    /// <returns>Null where nothing can be written that is certain to be called.</returns>
    public TextChange[]? Changes() => Existing() is { } teardown ? Into(teardown) : New();

    private MethodDeclarationSyntax? Existing()
    {
        foreach (MemberDeclarationSyntax member in type.Members)
        {
            if (member is MethodDeclarationSyntax { ParameterList.Parameters.Count: 0 } method
                && code.Model.GetDeclaredSymbol(method, code.CancellationToken) is { } symbol
                && code.Knowledge.Tests.HookOf(symbol) is { Kind: HookKind.Teardown } hook
                && hook.Scope == scope)
                return method;
        }

        return null;
    }

    private TextChange[]? Into(MethodDeclarationSyntax method)
    {
        string indent = code.Indentation(method);
        if (method.ExpressionBody is { } arrow)
        {
            return StatementsOf(method, arrow.Expression) is { } statements
                ? [new(TextSpan.FromBounds(method.ParameterList.Span.End, EndOf(method)), code.LineEnd + indent + Block(indent, statements))]
                : null;
        }

        if (method.Body is not { } body)
            return null;

        if (code.LineOf(body) == code.Root.SyntaxTree.GetText(code.CancellationToken).Lines.GetLineFromPosition(body.Span.End - 1))
            return [new(TextSpan.FromBounds(method.ParameterList.Span.End, body.Span.End), code.LineEnd + indent + Block(indent, [.. body.Statements.Select(each => each.ToString()), statement]))];

        SyntaxToken before = body.Statements.LastOrDefault() is ReturnStatementSyntax last ? last.GetFirstToken() : body.CloseBraceToken;
        return [new(new TextSpan(LineStart(before.SpanStart), 0), $"{indent}{Step}{statement}{code.LineEnd}")];
    }

    // A task that is already complete is returned last; any other expression is awaited or called first.
    private string[]? StatementsOf(MethodDeclarationSyntax method, ExpressionSyntax expression)
    {
        string text = expression.ToString();
        bool isVoid = method.ReturnType is PredefinedTypeSyntax;
        string comment = EndOf(method) > method.Span.End ? " " + CommentBehind(method) : "";
        return text is "Task.CompletedTask" or "ValueTask.CompletedTask" or "default" ? [statement, $"return {text};{comment}"]
            : isVoid || method.Modifiers.Any(SyntaxKind.AsyncKeyword) ? [$"{text};{comment}", statement]
            : null;
    }

    // The comment behind an expression goes into the block with it.
    private static int EndOf(MethodDeclarationSyntax method) => CommentBehind(method) is { Span.End: > 0 and var end } ? end : method.Span.End;

    private static SyntaxTrivia CommentBehind(MethodDeclarationSyntax method) => method.GetTrailingTrivia().FirstOrDefault(TestSyntax.IsComment);

    private TextChange[]? New()
    {
        (string? attribute, string name, string modifiers) = (code.Framework, scope) switch
        {
            (TestFramework.NUnit, HookScope.Test) => ("TearDown", "TearDown", "public"),
            (TestFramework.NUnit, HookScope.Class) => ("OneTimeTearDown", "OneTimeTearDown", "public"),
            (TestFramework.MSTest, HookScope.Test) => ("TestCleanup", "TestCleanup", "public"),
            (TestFramework.MSTest, HookScope.Class) => ("ClassCleanup", "ClassCleanup", "public static"),
            (TestFramework.TUnit, HookScope.Test) => ("After(HookType.Test)", "AfterTest", "public"),
            (TestFramework.TUnit, HookScope.Class) => ("After(HookType.Class)", "AfterClass", "public static"),
            (TestFramework.XunitV2 or TestFramework.XunitV3, HookScope.Test) => (null, "Dispose", "public"),
            _ => (null, "", ""),
        };
        if (name.Length == 0 || code.Model.GetDeclaredSymbol(type, code.CancellationToken) is not { } symbol || IsTaken(symbol, name))
            return null;

        string indent = code.Indentation(type) + Step, end = code.LineEnd;
        string member = attribute is null ? "" : $"{indent}[{attribute}]{end}";
        var written = new TextChange(new TextSpan(LineStart(type.CloseBraceToken.SpanStart), 0), $"{end}{member}{indent}{modifiers} void {name}() => {statement}{end}");
        return attribute is null ? [Contract(), written] : [written];
    }

    private TextChange Contract()
    {
        string contract = code.NameOf("System", "IDisposable");
        return type.BaseList is { } bases
            ? new(new TextSpan(bases.Span.End, 0), $", {contract}")
            : new(new TextSpan((type.ParameterList ?? (SyntaxNode?)type.TypeParameterList)?.Span.End ?? type.Identifier.Span.End, 0), $" : {contract}");
    }

    // Whoever inherits or has such a method has a teardown of another shape, which only a person can join.
    private bool IsTaken(INamedTypeSymbol symbol, string name)
    {
        if (name == "Dispose" && (symbol.IsA(code.Knowledge.Symbols.Disposable) || symbol.IsA(code.Knowledge.Symbols.AsyncDisposable) || symbol.IsA(code.Knowledge.Symbols.XunitLifetime)))
            return true;

        for (INamedTypeSymbol? current = symbol; current is not null; current = current.BaseType)
        {
            if (!current.GetMembers(name).IsEmpty)
                return true;
        }

        return false;
    }

    private string Block(string indent, string[] statements) =>
        $"{{{code.LineEnd}{string.Concat(statements.Select(each => indent + Step + each + code.LineEnd))}{indent}}}";

    private int LineStart(int position) => code.Root.SyntaxTree.GetText(code.CancellationToken).Lines.GetLineFromPosition(position).Start;
}
