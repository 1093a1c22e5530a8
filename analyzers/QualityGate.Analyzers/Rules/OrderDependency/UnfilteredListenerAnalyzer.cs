using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>QG7006: an assertion on what a process-wide listener heard, with nothing that keeps out the tests running beside it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnfilteredListenerAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.UnfilteredListener,
        "A process-wide listener hears other tests",
        "'{0}' hears the whole process, and what it heard is asserted as if this test were alone: other tests run at the same time");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        var listenings = new Listenings(bodies);
        var filter = new OwnSourceFilter(bodies);
        foreach (MemberBody body in bodies.All)
        {
            foreach (Listening listening in listenings.In(body))
            {
                if (!HasCompany(body, rule) || IsNarrowed(listening, filter))
                    continue;

                HashSet<ISymbol> written = Recordings.Of(listening, bodies);
                if (written.Count > 0 && StrictAssertions.On(written, body, bodies, rule) is { } assertion)
                    bodies.Report(FindingOf(listening, assertion));
            }
        }
    }

    private static bool IsNarrowed(Listening listening, OwnSourceFilter filter)
    {
        foreach (IOperation function in listening.Functions)
        {
            if (filter.Narrows(function))
                return true;
        }

        return listening.Functions.IsEmpty && listening.Holds is null;
    }

    private static bool HasCompany(MemberBody body, RuleContext rule)
    {
        for (INamedTypeSymbol? type = body.Member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (rule.Tests.IsTestClass(type))
            {
                Company company = body.Method is { } method && rule.Tests.IsTestMethod(method) ? rule.Parallelism.CompanyOf(method) : rule.Parallelism.CompanyOf(type);
                return company != Company.Alone;
            }
        }

        return false;
    }

    private static Finding FindingOf(Listening listening, IOperation assertion) =>
        new(Rule, listening.Place.Syntax.GetLocation(), Confidence.Medium, listening.Name) { Beside = ImmutableArray.Create(assertion.Syntax.GetLocation()) };
}
