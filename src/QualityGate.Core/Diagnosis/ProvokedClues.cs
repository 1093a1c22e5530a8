using QualityGate.Core.Ledgers;
using QualityGate.Core.Statistics;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Diagnosis;

/// <summary>Reads clues out of how a test fared where it was provoked, and where nothing made a difference to it.</summary>
internal static class ProvokedClues
{
    /// <summary>Fewer results than this under load without a failure are no news.</summary>
    private const int CalmTrials = 5;

    private const int ConstantColumns = 4;
    private const int ConstantTrials = 30;
    private const double ConstantLevel = 0.2;

    /// <param name="test">The test.</param>
    /// <param name="contrasts">All of its contrasts.</param>
    public static IEnumerable<Clue> In(TestTally test, ImmutableArray<Contrast> contrasts)
    {
        IEnumerable<Clue> provoked = contrasts
            .Select(contrast => (Contrast: contrast, Effect: new SeenEffect(contrast)))
            .Where(seen => seen.Effect.IsMore)
            .OrderBy(seen => seen.Contrast.PValue)
            .SelectMany(seen => KindsOf(seen.Contrast, seen.Effect.IsFlip), (seen, kind) => new Clue { Kind = kind, PValue = seen.Contrast.PValue, Contrast = seen.Contrast })
            .DistinctBy(clue => clue.Kind);
        foreach (Clue clue in provoked)
            yield return clue;

        if (Calm(contrasts) is { } calm)
            yield return new Clue { Kind = ClueKind.CalmUnderLoad, Contrast = calm };
        if (IsConstant(test, contrasts))
            yield return new Clue { Kind = ClueKind.SameUnderAll };
    }

    private static ImmutableArray<ClueKind> KindsOf(Contrast contrast, bool isFlip) => contrast.Provocation switch
    {
        Provocation.Crowd => [ClueKind.MoreInCrowd],
        Provocation.Load => [ClueKind.MoreUnderLoad],
        // One processor is a burden; where it decides every time, it may be their number that does.
        Provocation.OneProcessor => [isFlip ? ClueKind.FlipsOnOneProcessor : ClueKind.MoreUnderLoad],
        Provocation.OtherTime => [ClueKind.MoreAtOtherTime],
        Provocation.OtherCulture => [isFlip ? ClueKind.FlipsWithCulture : ClueKind.MoreInOtherCulture],
        Provocation.LittleMemory => [isFlip ? ClueKind.FlipsWithMemory : ClueKind.MoreWithLittleMemory],
        Provocation.NoNetwork => [isFlip ? ClueKind.FlipsOffline : ClueKind.MoreOffline],
        Provocation.FreshFolders => [ClueKind.MoreInFreshFolders],
        Provocation.OtherOrder => [ClueKind.MoreInOtherOrder],
        // Parallel against serial is a contrast of its own, whether it was forced or not; company is nothing that provokes.
        Provocation.SideBySide or Provocation.LessCompany => [],
        Provocation.Unknown => [ClueKind.MoreWhenProvoked],
        _ => throw new UnreachableException(),
    };

    private static Contrast? Calm(ImmutableArray<Contrast> contrasts)
    {
        ImmutableArray<Contrast> loads = [.. contrasts.Where(contrast => contrast.Provocation == Provocation.Load)];
        return loads.All(contrast => contrast.Rate.Failures == 0) && loads.Sum(contrast => contrast.Rate.Trials) >= CalmTrials ? loads[0] : null;
    }

    private static bool IsConstant(TestTally test, ImmutableArray<Contrast> contrasts)
    {
        ImmutableArray<ConditionTally> tried = [.. test.Conditions.Where(tally => tally.Trials > 0)];
        return !contrasts.IsEmpty
            && tried.Length >= ConstantColumns
            && tried.Sum(tally => tally.Trials) >= ConstantTrials
            && tried.All(tally => tally.Failures > 0 && tally.Passed > 0)
            && ChiSquare.Homogeneity([.. tried.Select(FlakinessJudge.RateOf).Select(rate => (rate.Failures, rate.Trials))]) > ConstantLevel;
    }
}
