using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Verdicts;

/// <summary>
/// Two bets on the same tests with half of the money each: on what was asked about them alone, and on everything that was seen. Runs
/// that were made anyway say much, unless other polluters and cleaners blur it.
/// </summary>
/// <param name="Asked">Over probes that were made for the test that they change.</param>
/// <param name="All">Over other runs as well.</param>
internal sealed record OrderBets(OrderBet Asked, OrderBet All)
{
    public static OrderBets None { get; } = new(OrderBet.None, OrderBet.None);

    /// <param name="answer">What was seen.</param>
    /// <param name="tests">On whom the bets are.</param>
    /// <param name="isFailure">Whether the change that they are said to make is a failure.</param>
    /// <param name="head">How many of the tests before are taken for granted.</param>
    public OrderBets With(ProbeAnswer answer, ImmutableArray<TestId> tests, bool isFailure, int head)
    {
        (bool isBehind, bool isHit, int choices) = (answer.IsBehind(tests), answer.Outcome.IsFailure() == isFailure, answer.Before.Length - head);
        return new OrderBets(answer.IsBeside ? Asked : Asked.With(isBehind, isHit, choices), All.With(isBehind, isHit, choices));
    }

    /// <summary>How much more the better of them is worth than asked for, as a logarithm; won from 0 on.</summary>
    /// <param name="tests">How many tests are said to do it together; 0 for the test itself.</param>
    /// <param name="odds">To one.</param>
    public double Margin(int tests, double odds) => Math.Max(Asked.Margin(tests, 2 * odds), All.Margin(tests, 2 * odds));

    /// <summary>The same after the next probe, on average over how that may end by the rates seen so far: evidence may lack on either side.</summary>
    /// <param name="isWith">Whether it is one behind the tests.</param>
    /// <param name="tests">How many tests are said to do it together; 0 for the test itself.</param>
    /// <param name="odds">To one.</param>
    public double Expected(bool isWith, int tests, double odds)
    {
        double rate = Asked.RateOf(isWith);
        return (rate * MarginAfter(isHit: true)) + ((1 - rate) * MarginAfter(isHit: false));

        double MarginAfter(bool isHit) => new OrderBets(Asked.With(isWith, isHit, choices: 0), All.With(isWith, isHit, choices: 0)).Margin(tests, odds);
    }
}
