using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>Finds comparisons of clock readings in assertions.</summary>
internal sealed class ClockComparisons(RealClock clock, Assertions assertions)
{
    // From a second on, only a machine that stands still fails the test.
    private static readonly TimeSpan Wide = TimeSpan.FromSeconds(1);

    private readonly CarriedReadings _data = new(assertions);

    /// <returns>Null when the assertion compares no readings, or in a way that holds however slow the machine is.</returns>
    public ClockComparison? Of(Assertion assertion)
    {
        foreach (ComparedPair pair in Comparisons.Of(assertion))
        {
            ClockComparison? found = pair.Kind == ComparisonKind.StrictOrder
                ? OfOrder(pair)
                : OfEquality(pair, pair.Actual, pair.Expected) ?? OfEquality(pair, pair.Expected, pair.Actual);
            if (found is not null)
                return found;
        }

        return OfDifference(assertion);
    }

    private ClockComparison? OfEquality(ComparedPair pair, IOperation side, IOperation other)
    {
        if (clock.NowBehind(side) is not { } reading || FixedValues.Is(other) || !_data.IsOnlyCompared(side, other))
            return null;

        TimeSpan? tolerance = pair.Tolerance is null ? null : ToleranceOf(pair.Tolerance);
        return pair.Tolerance is not null && (tolerance is null || tolerance >= Wide) ? null : new ClockComparison(reading, pair, side, other, tolerance);
    }

    // Two readings one after the other can be equal. Against a value of the product, "later than now" usually is a deadline.
    private ClockComparison? OfOrder(ComparedPair pair) =>
        IsPlain(pair.Actual) && IsPlain(pair.Expected)
        && !IsSame(pair.Actual.Named(), pair.Expected.Named())
        && clock.NowBehind(pair.Actual) is not null && clock.NowBehind(pair.Expected) is { } reading
            ? new ClockComparison(reading, pair, pair.Expected, pair.Actual, Tolerance: null)
            : null;

    // (DateTime.UtcNow - order.Created) < 500 ms. The difference of two readings of the test is a measured time: QG3001.
    private ClockComparison? OfDifference(Assertion assertion)
    {
        foreach (IOperation subject in assertion.Subjects)
        {
            foreach (IOperation part in subject.DescendantsAndSelf())
            {
                if (part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference
                    && (OfDifference(difference.LeftOperand, difference.RightOperand) ?? OfDifference(difference.RightOperand, difference.LeftOperand)) is { } found
                    && TimeBounds.WidestIn(assertion) is { } bound && bound > TimeSpan.Zero && bound < Wide)
                    return found with { Tolerance = bound };
            }
        }

        return null;
    }

    private ClockComparison? OfDifference(IOperation side, IOperation other) =>
        IsMoment(other.Bare().Type) && clock.NowBehind(side) is { } reading && clock.NowBehind(other) is null && !FixedValues.Is(other) && _data.IsOnlyCompared(side, other)
            ? new ClockComparison(reading, Pair: null, side, other, Tolerance: null)
            : null;

    private static bool IsPlain(IOperation operand) => operand.Bare() is ILocalReferenceOperation or IPropertyReferenceOperation { Instance: null } or IInvocationOperation;

    private static bool IsMoment(ITypeSymbol? type) => type is { Name: "DateTime" or "DateTimeOffset" or "Nullable" };

    private static bool IsSame(ISymbol? one, ISymbol? other) => one is not null && SymbolEqualityComparer.Default.Equals(one, other);

    // NUnit: Within(500).Milliseconds
    private static TimeSpan? ToleranceOf(IOperation tolerance)
    {
        if (tolerance.Bare() is not IPropertyReferenceOperation { Property.Name: var unit, Instance: IInvocationOperation { TargetMethod.Name: "Within", Arguments: [var within] } })
            return DurationConstants.Of(tolerance);

        return DurationConstants.Of(within.Value) is not { } number ? null : unit switch
        {
            "Milliseconds" => number,
            "Ticks" => TimeSpan.FromTicks((long)number.TotalMilliseconds),
            _ => Wide,
        };
    }
}
