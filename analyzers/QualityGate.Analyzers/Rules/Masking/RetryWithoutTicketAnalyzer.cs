using System.Text.RegularExpressions;
using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Masking;

/// <summary>QG8001: a failing test is run again, and nothing says until when and where the reason is worked on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetryWithoutTicketAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.RetryWithoutTicket,
        "A retry without a ticket and an end date",
        "'{0}' runs a failing test again and names {1}: what makes it fail stays hidden for good");

    // ISO 8601, so that a person and the audit read the same day.
    private static readonly Regex Date = new(@"\b\d{4}-\d{2}-\d{2}\b", RegexOptions.CultureInvariant);

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Attribute);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        if (context.Operation is not IAttributeOperation { Operation: IObjectCreationOperation { Type: INamedTypeSymbol type } made }
            || !RetryAttributes.Is(type, rule.Tests)
            || !RetryAttributes.RunsAgain(made)
            || IsOfNoTestClass(context.ContainingSymbol, rule))
            return;

        SyntaxNode attribute = context.Operation.Syntax;
        string words = Tickets.WordsAround(attribute);
        bool hasTicket = Tickets.Are(words, rule, attribute.SyntaxTree);
        bool hasDate = Date.IsMatch(words);
        if (hasTicket && hasDate)
            return;

        string missing = hasTicket ? "no end date" : hasDate ? "no ticket" : "neither a ticket nor an end date";
        rule.Report(context, new Finding(Rule, attribute.GetLocation(), Confidence.High, type.Name.Replace("Attribute", ""), missing));
    }

    // MSTest looks into classes with [TestClass] only: any other class with tests is data of tests about tests.
    private static bool IsOfNoTestClass(ISymbol marked, RuleContext rule) =>
        (marked as INamedTypeSymbol ?? marked.ContainingType) is { } type
        && type.GetMembers().OfType<IMethodSymbol>().Any(method => rule.Tests.FrameworkOf(method) == TestFramework.MSTest)
        && type.Attribute(rule.Knowledge.Symbols.Find(FrameworkSymbols.MSTestNamespace + "TestClassAttribute")) is null;
}
