using QualityGate.Core.Statistics;

namespace QualityGate.Core.Verdicts;

/// <summary>A bet against chance: that a test ends otherwise where given tests have run before it, over some of what was seen of it.</summary>
/// <param name="Hits">How often it ended otherwise behind them.</param>
/// <param name="Trials">How often it was seen behind them.</param>
/// <param name="OtherHits">How often it ended otherwise without them.</param>
/// <param name="OtherTrials">How often it was seen without them.</param>
/// <param name="Choices">How many tests might have been blamed in their place; at least 1.</param>
internal sealed record OrderBet(int Hits, int Trials, int OtherHits, int OtherTrials, int Choices)
{
    public static OrderBet None { get; } = new(0, 0, 0, 0, 1);

    public OrderBet With(bool isBehind, bool isHit, int choices)
    {
        int hit = isHit ? 1 : 0;
        return isBehind
            ? this with { Hits = Hits + hit, Trials = Trials + 1, Choices = Math.Max(Choices, choices) }
            : this with { OtherHits = OtherHits + hit, OtherTrials = OtherTrials + 1, Choices = Math.Max(Choices, choices) };
    }

    /// <summary>How often it is to be expected to end otherwise behind them, or without them: the mean under the prior beta(1/2, 1/2).</summary>
    public double RateOf(bool isBehind) => isBehind ? (Hits + 0.5) / (Trials + 1) : (OtherHits + 0.5) / (OtherTrials + 1);

    /// <summary>
    /// How much more it is worth than asked for, as a logarithm; won from 0 on. Whoever looks for one among a thousand makes a thousand
    /// bets: a quarter of the money is on the test itself, in each direction an eighth on single tests, a sixteenth on pairs, and so
    /// on, spread evenly over all that there are.
    /// </summary>
    /// <param name="tests">How many tests are said to do it together; 0 for the test itself.</param>
    /// <param name="odds">To one.</param>
    public double Margin(int tests, double odds) =>
        RateContrast.Log(Hits, Trials, OtherHits, OtherTrials) - Math.Log(odds) - ((tests + 2) * Math.Log(2)) - (tests * Math.Log(Choices));
}
