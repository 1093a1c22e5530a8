namespace QualityGate.Core.Statistics;

/// <summary>How likely a number of runs is to see a flake of a given failure rate at least once.</summary>
/// <remarks>The complement of n clean runs in a row under the binomial law: J. Bernoulli (1713), "Ars Conjectandi".</remarks>
public sealed record DetectionPower
{
    /// <exception cref="ArgumentOutOfRangeException">A rate outside [0, 1], not a number, or a negative count of runs.</exception>
    public DetectionPower(double rate, int runs)
    {
        Require.Between(rate, 0, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(runs);
        Rate = rate;
        Runs = runs;
    }

    /// <summary>The failure rate of the flake, in [0, 1].</summary>
    public double Rate { get; }

    public int Runs { get; }

    /// <summary>1 - (1 - rate)^runs, in [0, 1].</summary>
    public double Probability => 1 - Math.Pow(1 - Rate, Runs);

    /// <summary>One for each rate, in the order given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As for the constructor.</exception>
    public static ImmutableArray<DetectionPower> Of(ReadOnlySpan<double> rates, int runs)
    {
        var powers = ImmutableArray.CreateBuilder<DetectionPower>(rates.Length);
        foreach (var rate in rates)
            powers.Add(new DetectionPower(rate, runs));
        return powers.MoveToImmutable();
    }
}
