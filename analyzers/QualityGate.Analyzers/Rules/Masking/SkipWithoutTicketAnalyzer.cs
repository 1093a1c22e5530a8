using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Masking;

/// <summary>QG8003: a test is kept from running, or marked as flaky, and nothing says where the reason is worked on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SkipWithoutTicketAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.SkipWithoutTicket,
        "A test is skipped or marked as flaky without a ticket",
        "'{0}' {1} and names no ticket: what is wrong stays so, and nobody will know when it could go");

    private const string Skips = "keeps the test from running";
    private const string Marks = "says that the test is flaky";

    // The words that the audit counts as confessions, too.
    private static readonly Regex Flaky = new(@"\b(flake?y|flakiness|quarantined?|intermittent(ly)?|non-?deterministic(ally)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Attribute);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        if (context.Operation is not IAttributeOperation { Operation: IObjectCreationOperation { Type: INamedTypeSymbol type } made }
            || (IsSkip(made, type, rule) ? Skips : IsMark(made, type) ? Marks : null) is not { } what)
            return;

        SyntaxNode attribute = context.Operation.Syntax;
        if (!IsCompiledConditionally(attribute) && !Tickets.Are(Tickets.WordsAround(attribute), rule, attribute.SyntaxTree))
            rule.Report(context, new Finding(Rule, attribute.GetLocation(), Confidence.High, type.Name.Replace("Attribute", ""), what));
    }

    // With a condition it is no skip but a platform, and tests that are explicit are tools.
    private static bool IsSkip(IObjectCreationOperation made, INamedTypeSymbol type, RuleContext rule)
    {
        if (type.HasName(FrameworkSymbols.NUnitNamespace + "IgnoreAttribute") || type.HasName(FrameworkSymbols.MSTestNamespace + "IgnoreAttribute") || type.HasName(FrameworkSymbols.TUnitNamespace + "SkipAttribute"))
            return Named(made, "Until") is null;

        return rule.Tests.FrameworkOfAttribute(type) != TestFramework.None
            && (Named(made, "Skip") ?? Named(made, "Ignore")) is { Value.ConstantValue: { HasValue: true, Value: string } }
            && Named(made, "SkipWhen") is null && Named(made, "SkipUnless") is null;
    }

    // #if DEBUG [Fact] #else [Fact(Skip = "...")] #endif: a condition, too.
    private static bool IsCompiledConditionally(SyntaxNode attribute) => attribute.Parent is { } list && list.GetLeadingTrivia().Any(trivia =>
        trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia);

    private static bool IsMark(IObjectCreationOperation made, INamedTypeSymbol type)
    {
        if (type.Name is not ("TraitAttribute" or "CategoryAttribute" or "TestCategoryAttribute" or "PropertyAttribute" or "TestPropertyAttribute"))
            return false;

        foreach (IArgumentOperation argument in made.Arguments)
        {
            if (argument.Value.ConstantValue is { HasValue: true, Value: string text } && Flaky.IsMatch(text))
                return true;
        }

        return false;
    }

    private static ISimpleAssignmentOperation? Named(IObjectCreationOperation made, string name)
    {
        foreach (IOperation part in made.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment && property.Name == name)
                return assignment;
        }

        return null;
    }
}
