using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Statistics;

namespace QualityGate.Core.Diagnosis;

/// <summary>Reads clues out of the difference between serial and parallel runs.</summary>
internal static class ConditionContrast
{
    /// <summary>Below this, chance is called an unlikely reason: half of the usual 5 %, because the direction is chosen after looking.</summary>
    private const double Level = 0.025;

    public static IEnumerable<Clue> In(TestTally test)
    {
        ConditionTally? serial = test.Under(ConditionSet.Of(SerialCondition.Instance));
        ConditionTally? parallel = test.Under(ConditionSet.Of(ParallelCondition.Instance));
        if (serial is null || parallel is null || serial.Trials == 0 || parallel.Trials == 0)
            return [];

        return (serial.Failures, parallel.Failures) switch
        {
            (0, 0) => [],
            (0, _) => [OnlyIn(parallel, serial, ClueKind.OnlyInParallel, ClueKind.OnlySeenInParallel)],
            (_, 0) => [OnlyIn(serial, parallel, ClueKind.OnlyInSerial, ClueKind.AlsoInSerial)],
            _ => [new Clue { Kind = ClueKind.AlsoInSerial }],
        };
    }

    private static Clue OnlyIn(ConditionTally failing, ConditionTally passing, ClueKind certain, ClueKind uncertain)
    {
        double pValue = FisherExact.OneSided(failing.Failures, failing.Trials, passing.Failures, passing.Trials);
        return new Clue { Kind = pValue < Level ? certain : uncertain, PValue = pValue };
    }
}
