using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Ledgers;

/// <summary>All that was seen of one test under one set of conditions.</summary>
public sealed record ConditionTally
{
    /// <summary>Distinct failures kept word for word; further kinds are counted under the last one kept, so a message that never repeats cannot fill memory.</summary>
    internal const int MaxSignatures = 8;

    /// <summary>Tests kept that started directly before this one: frameworks that shuffle would fill memory with all of them.</summary>
    internal const int MaxPredecessors = 6;

    public required ConditionSet Conditions { get; init; }

    /// <summary>One outcome per run of the suite under these conditions, in the order of <see cref="SuiteLedger.RunsUnder"/>.</summary>
    public ImmutableArray<Outcome> Strip { get; init; } = [];

    /// <summary>Numbers of the runs in which it failed, in the order in which they ended.</summary>
    public ImmutableArray<int> FailedIn { get; init; } = [];

    public ImmutableArray<SignatureTally> Signatures { get; init; } = [];

    /// <summary>Sum over the trials.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>What the passing results took; null when there is none.</summary>
    public DurationRange? Passing { get; init; }

    /// <summary>What the failing results took; null when there is none.</summary>
    public DurationRange? Failing { get; init; }

    /// <summary>The first few tests that were seen to start directly before this one.</summary>
    public ImmutableArray<Predecessor> Before { get; init; } = [];

    public int Passed => Count(Outcome.Passed);

    public int Skipped => Count(Outcome.Skipped);

    public int Failures => Count(Outcome.Failed) + Disruptions;

    /// <summary>In how many runs it hung or took its process with it.</summary>
    public int Disruptions => Count(Outcome.Hung) + Count(Outcome.Crashed);

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

    /// <summary>The tally with one more run of the suite, of which nothing is known yet.</summary>
    internal ConditionTally With(Outcome absence) => this with { Strip = Strip.Add(absence) };

    /// <summary>The tally with what was seen in one of the suite's runs; in place of what stood there, unless that was a failure already.</summary>
    internal ConditionTally With(int column, ColumnEntry entry)
    {
        Observation seen = entry.Observation;
        Outcome before = Strip[column];
        ConditionTally entered = this with { Strip = Strip.SetItem(column, Outcomes.Worse(before, seen.Outcome)) };
        return before.IsFailure() ? entered : entered with
        {
            Duration = Duration + (seen.Outcome.IsTrial() ? seen.Duration : TimeSpan.Zero),
            FailedIn = seen.Outcome.IsFailure() ? FailedIn.Add(entry.Run) : FailedIn,
            Signatures = seen.Failure is { } failure ? Counted(entry.Run, failure) : Signatures,
            Passing = seen.Outcome == Outcome.Passed ? DurationRange.With(Passing, seen.Duration) : Passing,
            Failing = seen.Outcome.IsFailure() ? DurationRange.With(Failing, seen.Duration) : Failing,
            Before = entry.Before is { } other && seen.Outcome.IsTrial() ? Followed(other, seen.Outcome.IsFailure()) : Before,
        };
    }

    private ImmutableArray<SignatureTally> Counted(int run, Failure failure)
    {
        for (int i = 0; i < Signatures.Length; i++)
        {
            if (Signatures[i].Sample.Signature == failure.Signature || i == MaxSignatures - 1)
                return Signatures.SetItem(i, Signatures[i] with { Count = Signatures[i].Count + 1 });
        }

        return Signatures.Add(new SignatureTally { Sample = failure, FirstRun = run });
    }

    private ImmutableArray<Predecessor> Followed(TestId other, bool hasFailed)
    {
        (int passed, int failed) = hasFailed ? (0, 1) : (1, 0);
        for (int i = 0; i < Before.Length; i++)
        {
            if (Before[i].Test == other)
                return Before.SetItem(i, new Predecessor(other, Before[i].Passed + passed, Before[i].Failed + failed));
        }

        return Before.Length < MaxPredecessors ? Before.Add(new Predecessor(other, passed, failed)) : Before;
    }
}
