using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>QG5005: rows of a data-driven test that are called differently in every run, so that nobody knows them again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnstableTestIdentityAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.UnstableTestIdentity,
        "The name of a test changes from run to run",
        "'{0}' is an argument of a test and so a part of its name: no run knows the test of the run before, and its history is lost");

    private const string NUnitRandom = FrameworkSymbols.NUnitNamespace + "RandomAttribute";

    private protected override void Register(RuleContext rule)
    {
        rule.OnType(bodies => Judge(bodies, rule));
        rule.OnSymbol(context => JudgeParameters(context, rule), SymbolKind.Method);
    }

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        var told = new HashSet<SyntaxNode>();
        foreach (MemberBody data in DataMembers.Of(bodies))
        {
            foreach (IOperation part in data.Operations())
            {
                // Once for each argument, however many parts of it are new.
                if (NameOf(part, rule) is { } name && RowElements.Of(part) is { } argument && told.Add(argument.Syntax))
                    bodies.Report(new Finding(Rule, part.Syntax.GetLocation(), Confidence.High, name));
            }
        }
    }

    // A static field that is set anew in each process is as unstable as what it was set to.
    private static string? NameOf(IOperation part, RuleContext rule) => rule.Knowledge.UnstableValues.NameOf(part)
        ?? (part is IFieldReferenceOperation { Field: { IsReadOnly: true } field } && Neighbours.InitialValueOf(field, part) is { } value
            ? rule.Knowledge.UnstableValues.NameOf(value.Bare())
            : null);

    // NUnit: void Test([Random(1, 100, 5)] int value)
    private static void JudgeParameters(SymbolAnalysisContext context, RuleContext rule)
    {
        foreach (IParameterSymbol parameter in ((IMethodSymbol)context.Symbol).Parameters)
        {
            if (parameter.Attribute(NUnitRandom)?.ApplicationSyntaxReference is { } place)
                rule.Report(context, new Finding(Rule, place.GetSyntax(context.CancellationToken).GetLocation(), Confidence.High, "[Random]"));
        }
    }
}
