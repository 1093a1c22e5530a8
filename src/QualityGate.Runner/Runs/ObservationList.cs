using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>The observations of one run, one per test and call, each told to the listener in the moment it is made.</summary>
internal sealed class ObservationList(PlannedRun planned, string root, IProgress<RunEvent> progress)
{
    private readonly List<Observation> _observations = [];
    private readonly Dictionary<(TestId Test, int EarlierCalls), int> _places = [];

    public ImmutableArray<Observation> ToImmutable() => [.. _observations];

    public void Add(CaseProgress from, CaseResult result) => Put(New(from, result.Name.DisplayName, OutcomeOf(result.Outcome)) with
    {
        Duration = result.Duration,
        Failure = result.Outcome == CaseOutcome.Failed ? ObservedFailure.Of(result, root) : null,
        SkipReason = result.Outcome is CaseOutcome.Skipped or CaseOutcome.None ? result.Message ?? "not run" : null,
        Output = OutputOf(result),
    });

    /// <summary>A test that gave no result of its own because of how the run ended.</summary>
    public void Add(CaseProgress from, Outcome outcome, Failure failure) =>
        Put(New(from, from.Name.DisplayName, outcome) with { Failure = failure });

    /// <summary>A test that was never meant to run.</summary>
    public void AddSkipped(CaseProgress from, string reason) =>
        Put(New(from, from.Name.DisplayName, Outcome.Skipped) with { SkipReason = reason });

    /// <summary>
    /// Something came out after a case had ended: its fixture failed, or a thread that it had left behind. What it had shown is told
    /// again, as failed: whoever listens folds two observations of one test in one run to the worse.
    /// </summary>
    public void FailAll(CaseProgress from, Outcome outcome, Failure failure)
    {
        for (int ordinal = 0; ordinal < from.Observed; ordinal++)
        {
            Observation seen = _observations[_places[(CaseIdentity.Of(planned.Suite, from.Name, ordinal), from.EarlierCalls)]];
            if (!seen.Outcome.IsFailure())
                Put(seen with { Outcome = outcome, Failure = failure, SkipReason = null });
        }
    }

    private Observation New(CaseProgress from, string displayName, Outcome outcome) => new()
    {
        Test = CaseIdentity.Of(planned.Suite, from.Name, from.Observed++),
        DisplayName = displayName,
        Outcome = outcome,
        EarlierCalls = from.EarlierCalls,
        StartOrder = from.StartOrder,
        StartedAfter = from.StartedAfter,
    };

    private void Put(Observation observation)
    {
        (TestId, int) place = (observation.Test, observation.EarlierCalls);
        if (!_places.TryAdd(place, _observations.Count))
            _observations[_places[place]] = observation;
        else
            _observations.Add(observation);
        progress.Report(new RunEvent.TestObserved(planned, observation));
    }

    /// <summary>A test that the adapter chose not to run is skipped; that is never a pass.</summary>
    private static Outcome OutcomeOf(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.None or CaseOutcome.Skipped => Outcome.Skipped,
        CaseOutcome.Passed => Outcome.Passed,
        CaseOutcome.Failed => Outcome.Failed,
        _ => throw new UnreachableException(),
    };

    private static string? OutputOf(CaseResult result) => (result.StandardOutput, result.StandardError) switch
    {
        (null, null) => null,
        ({ } output, null) => output,
        (null, { } error) => error,
        ({ } output, { } error) => output + "\n" + error,
    };
}
