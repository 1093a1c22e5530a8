namespace QualityGate.Core.Gates;

/// <summary>The bound of one condition.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">At least 0, in the unit of the condition's measure; null unless the kind is a number.</param>
public sealed record Limit(LimitKind Kind, double? Number = null)
{
    public static Limit Baseline { get; } = new(LimitKind.Baseline);

    public static Limit Report { get; } = new(LimitKind.Report);

    /// <exception cref="ArgumentOutOfRangeException">Negative, infinite, or not a number.</exception>
    public static Limit Of(double number)
    {
        // NaN compares as less than every number, so the first check refuses it too.
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, double.MaxValue);
        return new Limit(LimitKind.Number, number);
    }
}
