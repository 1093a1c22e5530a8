using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.ExternalDependency;

/// <summary>QG4004: a test writes to a path that is the same for every test and every run on the machine.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantPathWrittenAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.ConstantPathWritten,
        "A test writes to a fixed path",
        "'{0}' is one place for all that runs on the machine: another test, or a second run of this one, writes there too");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        List<string>? told = null;
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (WrittenPath.Of(operation) is not { } path || FixedPath.Of(path) is not { } text || told?.Any(known => text.StartsWith(known, StringComparison.Ordinal)) == true)
                    continue;

                if (!rule.Tests.IsInTestClass(body.Member.ContainingType)
                    || rule.Parallelism.CompanyOf(TestClassAround(body.Member.ContainingType, rule)) == Company.Alone
                    || rule.Guards.IsOnlyQuoted(operation)
                    || Guards.IsExpectedToThrow(operation)
                    || Skips.Cover(body.Member))
                    continue;

                (told ??= []).Add(text);
                bodies.Report(new Finding(Rule, path.Syntax.GetLocation(), Confidence.Medium, text));
            }
        }
    }

    private static INamedTypeSymbol TestClassAround(INamedTypeSymbol type, RuleContext rule)
    {
        INamedTypeSymbol current = type;
        while (!rule.Tests.IsTestClass(current) && current.ContainingType is { } outer)
            current = outer;

        return current;
    }
}
