using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>QG3006: a class that is given a clock asks the machine's all the same, so that a test with a fake clock sees two times.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClockBypassedAnalyzer() : FlakinessAnalyzer(RuleScope.TestsAndProduct, Rule)
{
    /// <summary>What the fix is told: the name by which the clock is in reach; null where it is not.</summary>
    internal const string ProviderProperty = "provider";

    internal static readonly DiagnosticDescriptor Rule = Descriptors.Off(
        RuleIds.ClockBypassed,
        "A class that has a clock asks the machine's",
        "'{0}' is the time of the machine, and this class has '{1}': a test that sets the one does not set the other");

    private protected override void Register(RuleContext rule) =>
        rule.OnOperation(context => Judge(context, rule), OperationKind.PropertyReference, OperationKind.Invocation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        IOperation reading = context.Operation;
        if (!IsBypass(reading, rule)
            || context.ContainingSymbol.ContainingType is not { } type
            || rule.Tests.IsInTestClass(type)
            || ProviderOf(type, rule) is not { } provider
            || rule.Guards.IsOnlyQuoted(reading))
            return;

        rule.Report(context, new Finding(Rule, reading.Syntax.GetLocation(), Confidence.High, Excerpt.Of(reading), provider.Name)
        {
            Properties = ImmutableDictionary<string, string?>.Empty.Add(ProviderProperty, context.ContainingSymbol.IsStatic && !provider.IsStatic ? null : provider.Name),
        });
    }

    // TimeProvider.System, said here, is a choice; and as a default it is how the clock gets in.
    private static bool IsBypass(IOperation operation, RuleContext rule) => operation switch
    {
        IPropertyReferenceOperation => rule.Knowledge.Clock.IsNow(operation),
        IInvocationOperation { TargetMethod: { Name: "Delay" } method } call => rule.Waits.Delay(call) is not null && !rule.Knowledge.FakeClocks.TakesClock(method),
        _ => false,
    };

    private static ISymbol? ProviderOf(INamedTypeSymbol type, RuleContext rule)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            ITypeSymbol? held = member switch
            {
                IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
                IPropertySymbol { IsIndexer: false } property => property.Type,
                _ => null,
            };
            if (rule.Knowledge.FakeClocks.IsProvider(held))
                return member;
        }

        return null;
    }
}
