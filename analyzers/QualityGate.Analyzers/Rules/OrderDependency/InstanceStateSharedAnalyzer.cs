using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>QG7003: NUnit runs tests of a class at the same time on one object, and they write its fields.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InstanceStateSharedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.InstanceStateShared,
        "Tests that run at the same time share the fields of one object",
        "NUnit makes one object of '{0}' for all of its tests and runs them at the same time: they share '{1}', which is written here");

    private protected override void Register(RuleContext rule)
    {
        if (rule.Knowledge.Symbols.NUnitTestBuilder is not null)
            rule.OnType(bodies => Judge(bodies, rule));
    }

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        if (!HasParallelTests(bodies, rule))
            return;

        List<TestPart>? parts = null;
        foreach (TestPart part in TestParts.Of(bodies, rule))
        {
            if (RunsBeside(part, rule))
                (parts ??= []).Add(part);
        }

        if (parts is null)
            return;

        foreach (IGrouping<ISymbol?, TestPart> type in parts.GroupBy(part => (ISymbol?)part.Entry.Method!.ContainingType, SymbolEqualityComparer.Default))
            Judge((INamedTypeSymbol)type.Key!, [.. type], bodies, rule);
    }

    private static bool HasParallelTests(TypeBodies bodies, RuleContext rule)
    {
        foreach (MemberBody body in bodies.All)
        {
            if (body.Method is { } method && IsParallelTest(method, rule))
                return true;
        }

        return false;
    }

    private static bool IsParallelTest(IMethodSymbol method, RuleContext rule) =>
        rule.Tests.FrameworkOf(method) == TestFramework.NUnit && !Hooks.IsInstancePerTest(method.ContainingType) && rule.Parallelism.CompanyOf(method) == Company.OwnClass;

    // A set-up runs before each of them, so it meets the tests that run beside its own.
    private static bool RunsBeside(TestPart part, RuleContext rule)
    {
        IMethodSymbol entry = part.Entry.Method!;
        return part.Hook is null
            ? IsParallelTest(entry, rule)
            : part.Hook is { Scope: HookScope.Test } && entry.MethodKind == MethodKind.Ordinary;
    }

    private static void Judge(INamedTypeSymbol type, TestPart[] parts, TypeBodies bodies, RuleContext rule)
    {
        int tests = parts.Where(part => part.Hook is null).Sum(part => part.IsHelper ? 0 : RowsOf(part.Entry.Method!));
        if (tests < 2)
            return;

        var uses = parts.SelectMany(part => InstanceUse.In(part, rule)).ToList();
        var shared = uses
            .Where(use => use.IsWrite && uses.Any(other => other.Meets(use) && SymbolEqualityComparer.Default.Equals(other.Field, use.Field)))
            .OrderBy(use => use.Place.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(use => use.Place.Syntax.SpanStart)
            .ToList();
        if (shared.Count == 0)
            return;

        string names = string.Join("', '", shared.Select(use => use.Field.Name).Distinct());
        bodies.Report(new Finding(Rule, shared[0].Place.Syntax.GetLocation(), Confidence.High, type.Name, names)
        {
            Beside = shared.Skip(1).Select(use => use.Place.Syntax.GetLocation()).Distinct().Take(5).ToImmutableArray(),
        });
    }

    /// <summary>How many cases the test has for certain: two stand for any number.</summary>
    internal static int RowsOf(IMethodSymbol test)
    {
        int rows = 0;
        foreach (AttributeData attribute in test.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "TestCaseSourceAttribute" or "RepeatAttribute")
                return 2;

            if (attribute.AttributeClass?.Name is "TestCaseAttribute")
                rows++;
        }

        return Math.Max(1, rows);
    }
}
