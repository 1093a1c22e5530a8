using QualityGate.Core.Statistics;

namespace QualityGate.Core.Verdicts;

/// <summary>How often a test failed when it ran, and what that says about how often it does.</summary>
/// <param name="Failures">Failures of any kind, at least 0.</param>
/// <param name="Trials">Results that say something, at least <paramref name="Failures"/>.</param>
public sealed record FailureRate(int Failures, int Trials) : IComparable<FailureRate>
{
    /// <summary>Share of failures, 0 to 1; 0 when there were no trials (see <see cref="Interval"/>, which is then the whole range).</summary>
    public double Point => Trials == 0 ? 0 : (double)Failures / Trials;

    /// <summary>Wilson's 95 % interval: the one to read.</summary>
    public Interval Interval => Wilson.Of(Failures, Trials);

    /// <summary>Clopper and Pearson's 95 % interval: never too narrow, the one for gates.</summary>
    public Interval ExactInterval => ClopperPearson.Of(Failures, Trials);

    /// <summary>By share, then by how much stands behind it.</summary>
    public int CompareTo(FailureRate? other) => other is null
        ? 1
        : Point.CompareTo(other.Point) is var order and not 0 ? order : Trials.CompareTo(other.Trials);

    public static FailureRate operator +(FailureRate one, FailureRate other) =>
        new(one.Failures + other.Failures, one.Trials + other.Trials);
}
