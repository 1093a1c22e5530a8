using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Statistics;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Diagnosis;

/// <summary>
/// Holds whatever a test showed where it was provoked against the natural conditions that are most like it, in the same company:
/// with its whole suite, among suspects, with its class, alone.
/// </summary>
internal static class Contrasts
{
    /// <summary>In the order of the test's columns; empty when it was never provoked, or never run without.</summary>
    /// <param name="test">What whole runs showed of it.</param>
    /// <param name="focused">What runs in less company showed of it.</param>
    /// <param name="declared">What its suite says about running tests side by side.</param>
    public static ImmutableArray<Contrast> In(TestTally test, ImmutableArray<FocusTally> focused, DeclaredParallelism declared)
    {
        ImmutableArray<Contrast> contrasts = [.. Companies(test, focused).SelectMany(seen => Provoked(seen.Company, seen.Tallies, declared))];
        double[] adjusted = Holm.Adjust([.. contrasts.Select(contrast => contrast.PValue)]);
        return [.. contrasts.Zip(adjusted, (contrast, pValue) => contrast with { PValue = pValue })];
    }

    /// <summary>
    /// Runs in which tests overlapped against runs in which none did, for each company in which there were both. Those that kept to
    /// another order are among the latter, those that burdened the machine among the former: whether there were neighbours does not
    /// depend on that, and a team meets them seldom enough alone.
    /// </summary>
    public static ImmutableArray<Contrast> SideBySide(TestTally test, ImmutableArray<FocusTally> focused, DeclaredParallelism declared) =>
    [
        .. from seen in Companies(test, focused)
           let natural = seen.Tallies.Where(tally => tally.Trials > 0 && tally.Conditions.NatureFor(declared) == ConditionNature.Natural).ToImmutableArray()
           let parallel = natural.Where(tally => !IsSerial(tally, declared)).MaxBy(FlakinessJudge.RateOf)
           let serial = natural.Where(tally => IsSerial(tally, declared)).MaxBy(FlakinessJudge.RateOf)
           where parallel is not null && serial is not null
           let known = KnownTo(natural)
           select Compare(seen.Company, parallel, serial, [serial], declared, []) with
           {
               Provocation = Provocation.SideBySide,
               Rate = RateOf(seen.Tallies.Where(tally => !IsSerial(tally, declared) && IsOnly(tally, declared, Provocation.Load, Provocation.Crowd)), known),
               Elsewhere = RateOf(seen.Tallies.Where(tally => IsSerial(tally, declared) && IsOnly(tally, declared, Provocation.OtherOrder)), known),
           },
    ];

    /// <summary>Whether tests of the suite overlap under both conditions, or under neither.</summary>
    public static bool AreAsParallel(ConditionSet one, ConditionSet other, DeclaredParallelism declared) =>
        ActualParallelism(one, declared) == ActualParallelism(other, declared);

    private static IEnumerable<(Company Company, ImmutableArray<ConditionTally> Tallies)> Companies(TestTally test, ImmutableArray<FocusTally> focused) =>
        focused
            .GroupBy(focus => focus.Company)
            .Select(alike => (alike.Key, ImmutableArray.CreateRange(alike.Select(focus => focus.Tally))))
            .Prepend((Company.WholeSuite, test.Conditions));

    private static IEnumerable<Contrast> Provoked(Company company, ImmutableArray<ConditionTally> tallies, DeclaredParallelism declared)
    {
        ILookup<ConditionNature, ConditionTally> tried = tallies
            .Where(tally => tally.Trials > 0)
            .ToLookup(tally => tally.Conditions.NatureFor(declared));
        ImmutableArray<ConditionTally> natural = [.. tried[ConditionNature.Natural]];
        HashSet<string> known = KnownTo(natural);
        return natural.IsEmpty
            ? []
            : tried[ConditionNature.Adverse].Select(provoked => Compare(company, provoked, BaseOf(provoked, natural, declared), tallies, declared, known));
    }

    // Whatever burdens the machine is of one kind, and would hide behind each other.
    private static bool IsBeside(ConditionTally provoked, ConditionTally other, DeclaredParallelism declared) =>
        AreAsParallel(provoked.Conditions, other.Conditions, declared)
        && (other.Conditions.NatureFor(declared) == ConditionNature.Natural || KindOf(other.Conditions) != KindOf(provoked.Conditions));

    private static Provocation KindOf(ConditionSet conditions) => Provocations.Of(conditions) switch
    {
        Provocation.OneProcessor or Provocation.Crowd => Provocation.Load,
        var other => other,
    };

    private static Contrast Compare(Company company, ConditionTally provoked, ConditionTally natural, ImmutableArray<ConditionTally> all, DeclaredParallelism declared, HashSet<string> known)
    {
        FailureRate rate = new(known.Count == 0 ? provoked.Failures : FailuresOf(known, provoked), provoked.Trials);
        FailureRate baseRate = FlakinessJudge.RateOf(natural);
        return new Contrast
        {
            Company = company,
            Conditions = provoked.Conditions,
            Provocation = Provocations.Of(provoked.Conditions),
            Rate = rate,
            FailedIn = [.. provoked.FailedIn.Order()],
            Base = natural.Conditions,
            BaseRate = baseRate,
            Elsewhere = all.Where(other => other != natural && IsBeside(provoked, other, declared)).Select(FlakinessJudge.RateOf).Aggregate(baseRate, (sum, rate) => sum + rate),
            PValue = FisherExact.OneSided(rate.Failures, rate.Trials, baseRate.Failures, baseRate.Trials),
        };
    }

    // A test that flakes may fail offline for another reason altogether, which says nothing of why it flakes.
    private static int FailuresOf(HashSet<string> known, ConditionTally provoked) => Math.Min(
        provoked.Failures,
        provoked.Signatures.Where(signature => known.Contains(signature.Sample.Signature)).Sum(signature => signature.Count));

    private static ConditionTally BaseOf(ConditionTally provoked, ImmutableArray<ConditionTally> natural, DeclaredParallelism declared)
    {
        ImmutableArray<Condition> kept = [.. provoked.Conditions.Conditions.Where(condition => condition.Nature == ConditionNature.Natural)];
        return Likest(natural, tally => tally.Conditions.Conditions.SequenceEqual(kept))
            ?? Likest(natural, tally => tally.Conditions.Parallelism == provoked.Conditions.Parallelism && provoked.Conditions.Ordering == Ordering.AsIs)
            ?? Likest(natural, tally => AreAsParallel(tally.Conditions, provoked.Conditions, declared))
            ?? Likest(natural, _ => true)!;
    }

    private static HashSet<string> KnownTo(ImmutableArray<ConditionTally> natural) => [.. natural.SelectMany(tally => tally.Signatures).Select(signature => signature.Sample.Signature)];

    private static bool IsSerial(ConditionTally tally, DeclaredParallelism declared) => ActualParallelism(tally.Conditions, declared) == Parallelism.Serial;

    // Natural, or provoked in no other way than these.
    private static bool IsOnly(ConditionTally tally, DeclaredParallelism declared, params ReadOnlySpan<Provocation> provocations) =>
        tally.Conditions.NatureFor(declared) == ConditionNature.Natural || (Provocations.Of(tally.Conditions) is var provocation && provocations.Contains(provocation));

    private static FailureRate RateOf(IEnumerable<ConditionTally> tallies, HashSet<string> known) => tallies.Aggregate(
        new FailureRate(0, 0), (sum, tally) => sum + new FailureRate(known.Count == 0 ? tally.Failures : FailuresOf(known, tally), tally.Trials));

    // Tests that keep to an order start one after the other, and nobody who changes nothing makes a serial suite parallel. What a suite
    // declares is less than its maximum, at which its tests burden the machine as well.
    private static Parallelism ActualParallelism(ConditionSet conditions, DeclaredParallelism declared) => conditions switch
    {
        { Ordering: not Ordering.AsIs } => Parallelism.Serial,
        { Parallelism: Parallelism.AsDeclared } => declared == DeclaredParallelism.Serial ? Parallelism.Serial : Parallelism.AsDeclared,
        _ => conditions.Parallelism,
    };

    // What is to be blamed on a provocation must exceed whatever the test does without, so the worst of equals is the measure.
    private static ConditionTally? Likest(ImmutableArray<ConditionTally> natural, Func<ConditionTally, bool> isLike) => natural
        .Where(isLike)
        .MaxBy(FlakinessJudge.RateOf);
}
