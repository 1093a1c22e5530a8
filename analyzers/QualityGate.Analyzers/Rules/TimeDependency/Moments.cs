using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>Tells comparisons of readings that one stopwatch took: they ask what came first, and not how long it took.</summary>
internal static class Moments
{
    public static bool AreOrdered(Assertion assertion, RealClock clock)
    {
        if (Comparisons.TruthOf(assertion) is { } truth)
            return AreOrdered(truth.Bare(), clock);

        bool areOrdered = false;
        foreach (ComparedPair pair in Comparisons.Of(assertion))
            areOrdered = IsOfOneWatch(pair.Actual, pair.Expected, clock);

        return areOrdered;
    }

    private static bool AreOrdered(IOperation condition, RealClock clock) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => AreOrdered(both.LeftOperand.Bare(), clock) && AreOrdered(both.RightOperand.Bare(), clock),
        IBinaryOperation order => IsOfOneWatch(order.LeftOperand, order.RightOperand, clock),
        _ => false,
    };

    private static bool IsOfOneWatch(IOperation one, IOperation other, RealClock clock) =>
        WatchBehind(one, clock) is { } watch && SymbolEqualityComparer.Default.Equals(watch, WatchBehind(other, clock));

    // Kept in a variable, and compared as it is.
    private static ISymbol? WatchBehind(IOperation side, RealClock clock) =>
        side.Bare() is ILocalReferenceOperation or IFieldReferenceOperation && clock.ElapsedBehind(side) is IPropertyReferenceOperation { Instance: { } watch } ? watch.Named() : null;
}
