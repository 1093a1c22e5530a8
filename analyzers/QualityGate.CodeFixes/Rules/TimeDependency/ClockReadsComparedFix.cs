using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Rules.TimeDependency;

namespace QualityGate.CodeFixes.Rules.TimeDependency;

/// <summary>Mends QG3002: the clock is read before the test begins and in the assertion, and the value must lie between the two.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ClockReadsComparedFix() : FlakinessFix(RuleIds.ClockReadsCompared)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Nearest<InvocationExpressionSyntax>() is not { } call
            || code.Model.GetOperation(call, code.CancellationToken) is not IInvocationOperation operation
            || code.Knowledge.Assertions.Of(operation) is not { } assertion
            || new ClockComparisons(code.Knowledge.Clock, code.Knowledge.Assertions).Of(assertion) is not { IsStrictOrder: false, Pair: { } pair } comparison
            || !call.Span.Contains(comparison.Reading.Syntax.Span)
            || code.Nearest<MethodDeclarationSyntax>() is not { Body: { } body }
            || operation.EnclosingFunction() is not null
            || !IsMadeHere(comparison.Other)
            || ToleranceOf(pair.Tolerance, code) is not { } tolerance)
            return [];

        ExpressionSyntax whole = call.Parent is AwaitExpressionSyntax awaited ? awaited : call;
        string reading = comparison.Reading.Syntax.ToString();
        string? known = ReadAtFirst(body, reading);
        string name = known ?? FreeName(body);
        var side = (ExpressionSyntax)comparison.Side.Syntax;
        string low = side.ReplaceNode(comparison.Reading.Syntax, SyntaxFactory.IdentifierName(name)).ToString();
        string high = side.ToString();
        if (tolerance.Length > 0)
            (low, high) = ($"{low} - {tolerance}", $"{high} + {tolerance}");

        return RangeAssertion.Of(assertion.Library, comparison.Other, low, high, code) is { } range
            ? [new Repair("Bracket the value between two readings", () => Bracketed(code.Root, body, whole, range, known is null ? $"var {name} = {reading};" : null))]
            : [];
    }

    private static SyntaxNode Bracketed(SyntaxNode root, BlockSyntax body, ExpressionSyntax assertion, ExpressionSyntax range, string? reading)
    {
        BlockSyntax changed = body.ReplaceNode(assertion, range.WithTriviaFrom(assertion));
        if (reading is null)
            return root.ReplaceNode(body, changed);

        StatementSyntax first = changed.Statements[0];
        StatementSyntax added = SyntaxFactory.ParseStatement(reading)
            .WithLeadingTrivia(first.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1))
            .WithTrailingTrivia(changed.OpenBraceToken.TrailingTrivia.Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).DefaultIfEmpty(SyntaxFactory.LineFeed));
        return root.ReplaceNode(body, changed.WithStatements(changed.Statements.Insert(0, added)));
    }

    // A test with several such assertions reads the clock once.
    private static string? ReadAtFirst(BlockSyntax body, string reading) =>
        body.Statements[0] is LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var value } first] } && value.ToString() == reading
            ? first.Identifier.ValueText
            : null;

    // Only what the test itself made cannot be older than the test.
    private static bool IsMadeHere(IOperation other)
    {
        IOperation? part = other.Bare();
        while (part is IMemberReferenceOperation { Instance: { } owner })
            part = owner.Bare();

        return part is ILocalReferenceOperation && other.Type is { Name: "DateTime" or "DateTimeOffset" };
    }

    /// <returns>Empty when there is none; null when it cannot be written as a TimeSpan.</returns>
    private static string? ToleranceOf(IOperation? tolerance, FlakyCode code) => tolerance?.Bare() switch
    {
        null => "",
        { Type.Name: "TimeSpan", Syntax: InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax } time => time.Syntax.ToString(),
        IPropertyReferenceOperation { Property.Name: "Milliseconds", Instance: IInvocationOperation { TargetMethod.Name: "Within", Arguments: [var within] } } => $"{code.NameOf("System", "TimeSpan")}.FromMilliseconds({within.Syntax})",
        _ => null,
    };

    private static string FreeName(BlockSyntax body)
    {
        var taken = new HashSet<string>(body.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        string name = "before";
        for (int number = 2; taken.Contains(name); number++)
            name = $"before{number}";

        return name;
    }
}
