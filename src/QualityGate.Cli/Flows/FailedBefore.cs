using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Repairs;
using QualityGate.Storage.Repairs;

namespace QualityGate.Cli.Flows;

/// <summary>How a test failed before somebody mended it.</summary>
/// <param name="Baseline">Where it failed most often.</param>
/// <param name="FailedUnder">Every condition under which it was seen to fail.</param>
/// <param name="Cause">Why, as far as that is known.</param>
internal sealed record FailedBefore(Baseline Baseline, ImmutableArray<ConditionSet> FailedUnder, RootCause Cause)
{
    /// <summary>What <c>repro</c> has measured, and else what the audit says.</summary>
    /// <exception cref="QualityGateException">Nobody knows that it ever failed (usage); or this machine cannot provide the conditions (environment).</exception>
    public static FailedBefore Of(FoundTest found, EarlierAudit? earlier, string folder)
    {
        ImmutableArray<AuditedTest> known = earlier?.About(found.Id) ?? [];
        Reproducer? reproducer = ReproducerFile.Find(folder, found.Id);
        Baseline baseline = reproducer?.ToBaseline()
            ?? known.Select(Baseline.Of).OfType<Baseline>().MaxBy(baseline => baseline.Rate)
            ?? throw new QualityGateException(FaultKind.Usage,
                $"Nobody has seen {found.Id.FullName} fail, so nothing can show that it is mended: find out how it fails with `repro`, on the code from before, or name an audit with --from.");
        if (baseline.Circumstances.Conditions.Conditions.FirstOrDefault(condition => !ReproFlow.IsAvailable(condition)) is { } missing)
            throw new QualityGateException(FaultKind.Environment, $"{found.Id.FullName} failed under {missing.Name}, which this machine cannot provide: `doctor` says why.");

        return new FailedBefore(
            baseline with { Circumstances = baseline.Circumstances.In(found.Discovery) },
            [.. known.SelectMany(test => test.Results).Where(result => result.Rate.Failures > 0).Select(result => result.Conditions).Append(baseline.Circumstances.Conditions).Distinct()],
            reproducer is { Cause: not RootCause.Unclassified and var cause } ? cause : ReproFlow.CauseOf(known));
    }
}
