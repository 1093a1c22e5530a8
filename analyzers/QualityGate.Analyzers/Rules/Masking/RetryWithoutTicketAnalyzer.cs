using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Options;

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
        string words = WordsAround(attribute);
        bool hasTicket = HasTicket(words, rule.Options.Pattern(KnownOptions.IssuePattern, attribute.SyntaxTree));
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

    // Comments, attributes and their arguments before the body of what the attribute stands on.
    private static string WordsAround(SyntaxNode attribute)
    {
        if (attribute.Parent is not AttributeListSyntax { Parent: { } owner } list)
            return "";

        int end = owner switch
        {
            MethodDeclarationSyntax method => method.ParameterList.Span.End,
            BaseTypeDeclarationSyntax type => type.Identifier.Span.End,
            _ => list.FullSpan.End,
        };
        int start = owner is CompilationUnitSyntax ? list.FullSpan.Start : owner.FullSpan.Start;
        return owner.SyntaxTree.GetText().ToString(TextSpan.FromBounds(start, end));
    }

    private static bool HasTicket(string words, string pattern)
    {
        try
        {
            return Regex.IsMatch(words, pattern, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            // A pattern that cannot be read counts as not written, like any other option.
            return Regex.IsMatch(words, KnownOptions.IssuePattern.Default, RegexOptions.CultureInvariant);
        }
    }
}
