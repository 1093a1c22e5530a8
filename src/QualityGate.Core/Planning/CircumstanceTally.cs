using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Planning;

/// <summary>How a test fared in some circumstances.</summary>
/// <param name="Circumstances">Which.</param>
/// <param name="Rate">How often it failed there.</param>
/// <param name="Spent">What the runs took together, those that showed nothing of it included.</param>
/// <param name="Lost">Runs that showed nothing of it.</param>
public sealed record CircumstanceTally(Circumstances Circumstances, FailureRate Rate, TimeSpan Spent, int Lost)
{
    /// <summary>Mean over all runs; zero before the first.</summary>
    public TimeSpan CostOfARun => Rate.Trials + Lost is var runs and > 0 ? Spent / runs : TimeSpan.Zero;

    public static CircumstanceTally None(Circumstances circumstances) => new(circumstances, new FailureRate(0, 0), TimeSpan.Zero, 0);

    internal CircumstanceTally With(Trial trial) => this with
    {
        Rate = trial.IsLost ? Rate : Rate + new FailureRate(trial.IsFailure ? 1 : 0, 1),
        Spent = Spent + trial.Duration,
        Lost = Lost + (trial.IsLost ? 1 : 0),
    };
}
