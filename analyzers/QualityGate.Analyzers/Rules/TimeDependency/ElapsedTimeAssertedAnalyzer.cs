using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>QG3001: an assertion about how long something really took, from above or from below.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ElapsedTimeAssertedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Warning(
        RuleIds.ElapsedTimeAsserted,
        "An assertion measures real time",
        "The outcome depends on how long the machine took ('{0}'): a loaded one takes longer, and timers also fire early");

    // Nobody's machine is late by a minute without everything else failing too: such a bound only guards against a hang.
    private static readonly TimeSpan Generous = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Tight = TimeSpan.FromSeconds(5);

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var call = (IInvocationOperation)context.Operation;
        if (rule.Assertions.Of(call, rule.Options) is not { IsMockVerification: false } assertion
            || MeasuredIn(assertion, rule.Knowledge.Clock) is not { } measured
            || rule.Assertions.IsContinued(call))
            return;

        TimeSpan? bound = TimeBounds.WidestIn(assertion);
        if (bound >= Generous || bound == TimeSpan.Zero || (bound is null && IsMeasuredByProduct(assertion)) || IsBenchmark(context.ContainingSymbol)
            || Skips.Cover(context.ContainingSymbol) || LowerBounds.LeaveRoom(assertion, measured, bound) || Moments.AreOrdered(assertion, rule.Knowledge.Clock) || rule.Guards.IsOnlyQuoted(call))
            return;

        rule.Report(context, new Finding(Rule, call.Syntax.GetLocation(), bound <= Tight ? Confidence.High : Confidence.Medium, NameOf(measured))
        {
            Beside = measured.PlaceOutside(call),
        });
    }

    private static IOperation? MeasuredIn(Assertion assertion, RealClock clock)
    {
        // FluentAssertions measures by itself: action.ExecutionTime().Should().BeLessThan(...).
        if (assertion.Call.TargetMethod.ContainingType.Name == "ExecutionTimeAssertions")
            return assertion.Call;

        foreach (IOperation subject in assertion.Subjects)
        {
            if (clock.ElapsedBehind(subject) is { } measured)
                return measured;
        }

        return null;
    }

    // The test's own stopwatch around a duration that the product reports: one always encloses the other.
    private static bool IsMeasuredByProduct(Assertion assertion)
    {
        foreach (IOperation subject in assertion.Subjects)
        {
            foreach (IOperation part in subject.DescendantsAndSelf())
            {
                if (part is IPropertyReferenceOperation { Property: { Name: var name, ContainingType.Name: not "Stopwatch" } }
                    && (name.IndexOf("Elapsed", StringComparison.Ordinal) >= 0 || name.IndexOf("Duration", StringComparison.Ordinal) >= 0))
                    return true;
            }
        }

        return false;
    }

    // Tests that say they measure speed are run where speed can be measured.
    private static bool IsBenchmark(ISymbol member)
    {
        for (ISymbol? symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            foreach (AttributeData attribute in symbol.GetAttributes())
            {
                foreach (TypedConstant argument in attribute.ConstructorArguments)
                {
                    if (argument is { Kind: TypedConstantKind.Primitive, Value: string text } && NamesSpeed(text))
                        return true;
                }
            }
        }

        return false;
    }

    private static bool NamesSpeed(string category) =>
        category.IndexOf("benchmark", StringComparison.OrdinalIgnoreCase) >= 0 || category.IndexOf("perf", StringComparison.OrdinalIgnoreCase) >= 0;

    private static string NameOf(IOperation measured) => measured switch
    {
        IPropertyReferenceOperation property => $"{property.Property.ContainingType.Name}.{property.Property.Name}",
        IInvocationOperation call => call.TargetMethod.Name,
        _ => "the difference of two clock readings",
    };
}
