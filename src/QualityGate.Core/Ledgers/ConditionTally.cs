using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Ledgers;

/// <summary>All that was seen of one test under one set of conditions.</summary>
public sealed record ConditionTally
{
    /// <summary>Distinct failures kept word for word; further kinds are counted under the last one kept, so a message that never repeats cannot fill memory.</summary>
    internal const int MaxSignatures = 8;

    public required ConditionSet Conditions { get; init; }

    /// <summary>One outcome per run of the suite under these conditions, in the order of <see cref="SuiteLedger.RunsUnder"/>.</summary>
    public ImmutableArray<Outcome> Strip { get; init; } = [];

    public ImmutableArray<SignatureTally> Signatures { get; init; } = [];

    /// <summary>Sum over the trials.</summary>
    public TimeSpan Duration { get; init; }

    public int Passed => Count(Outcome.Passed);

    public int Skipped => Count(Outcome.Skipped);

    public int Failures => Count(Outcome.Failed) + Count(Outcome.Hung) + Count(Outcome.Crashed);

    /// <summary>Results that say something: passes and failures of any kind.</summary>
    public int Trials => Passed + Failures;

    public int Count(Outcome outcome)
    {
        int count = 0;
        foreach (Outcome seen in Strip)
        {
            if (seen == outcome)
                count++;
        }

        return count;
    }

    /// <summary>The tally with one more run, in which the test gave this observation or none.</summary>
    internal ConditionTally With(int run, Observation? observation) => this with
    {
        Strip = Strip.Add(observation?.Outcome ?? Outcome.NotObserved),
        Duration = Duration + (observation is { } seen && seen.Outcome.IsTrial() ? seen.Duration : TimeSpan.Zero),
        Signatures = observation?.Failure is { } failure ? Counted(run, failure) : Signatures,
    };

    private ImmutableArray<SignatureTally> Counted(int run, Failure failure)
    {
        for (int i = 0; i < Signatures.Length; i++)
        {
            if (Signatures[i].Sample.Signature == failure.Signature || i == MaxSignatures - 1)
                return Signatures.SetItem(i, Signatures[i] with { Count = Signatures[i].Count + 1 });
        }

        return Signatures.Add(new SignatureTally { Sample = failure, FirstRun = run });
    }
}
