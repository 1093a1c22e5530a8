using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>Tells comparisons of readings that one stopwatch took: they ask what came first, and not how long it took.</summary>
internal static class Moments
{
    public static bool AreOrdered(Assertion assertion, RealClock clock) => Comparisons.TruthOf(assertion) is { } truth && AreOrdered(truth.Bare(), clock);

    private static bool AreOrdered(IOperation condition, RealClock clock) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => AreOrdered(both.LeftOperand.Bare(), clock) && AreOrdered(both.RightOperand.Bare(), clock),
        IBinaryOperation order => WatchBehind(order.LeftOperand, clock) is { } left && SymbolEqualityComparer.Default.Equals(left, WatchBehind(order.RightOperand, clock)),
        _ => false,
    };

    // Kept in a variable, and compared as it is.
    private static ISymbol? WatchBehind(IOperation side, RealClock clock) =>
        side.Bare() is ILocalReferenceOperation or IFieldReferenceOperation && clock.ElapsedBehind(side) is IPropertyReferenceOperation { Instance: { } watch } ? watch.Named() : null;
}
