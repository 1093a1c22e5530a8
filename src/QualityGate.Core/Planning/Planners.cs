using QualityGate.Core.Findings;

namespace QualityGate.Core.Planning;

/// <summary>The planner that serves given settings.</summary>
public static class Planners
{
    /// <param name="settings">What was asked for.</param>
    /// <param name="scans">What is known of the code: whom to suspect.</param>
    public static RunPlanner For(RunSettings settings, params ImmutableArray<ProjectScan> scans) => For(settings, scans, Reputations.None);

    /// <param name="settings">What was asked for.</param>
    /// <param name="scans">What is known of the code: whom to suspect.</param>
    /// <param name="reputations">What is known of the tests from before.</param>
    public static RunPlanner For(RunSettings settings, ImmutableArray<ProjectScan> scans, Reputations reputations) =>
        // A part of an audit has seen too little to know whom to suspect: it makes its share of the runs, and the rest is for all parts together.
        settings.Shard is not null ? new FixedRuns(settings) : new InTurn(
        new FixedRuns(settings),
        new Screening(settings),
        new Repeats(settings),
        new Sweep(settings, scans),
        new Interrogation(settings, scans),
        new PolluterSearch(settings, scans),
        new OutsideProofs(settings),
        new Focus(settings, scans, reputations),
        new ConfirmingRuns(settings),
        new FurtherRuns(settings));
}
