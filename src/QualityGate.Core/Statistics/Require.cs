using System.Runtime.CompilerServices;

namespace QualityGate.Core.Statistics;

/// <summary>
/// The preconditions that the formulas share; each throws <see cref="ArgumentOutOfRangeException"/>.
/// </summary>
/// <remarks>
/// Bounds are asked for from below first: NaN compares as less than every number, so that check refuses it too.
/// </remarks>
internal static class Require
{
    public static void Counts(
        int failures,
        int trials,
        [CallerArgumentExpression(nameof(failures))] string? failuresName = null,
        [CallerArgumentExpression(nameof(trials))] string? trialsName = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trials, trialsName);
        ArgumentOutOfRangeException.ThrowIfNegative(failures, failuresName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(failures, trials, failuresName);
    }

    public static void Between(
        double value,
        double lowest,
        double highest,
        [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, lowest, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, highest, name);
    }

    public static void StrictlyBetween(
        double value,
        double below,
        double above,
        [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, below, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, above, name);
    }
}
