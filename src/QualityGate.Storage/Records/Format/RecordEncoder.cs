using System.Diagnostics;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Storage.Records.Format;

/// <summary>Turns events into lines, and remembers which suites, tests and failures were written out already.</summary>
internal sealed class RecordEncoder
{
    private readonly Dictionary<SuiteId, int> _suites = [];
    private readonly TestNumbers _tests = new();
    private readonly FailureNumbers _failures = new();
    private readonly Dictionary<(SuiteId Suite, int Run), ObservedTests> _running = [];

    /// <summary>The lines that say what happened, in order; to be enumerated once and to the end.</summary>
    /// <exception cref="InvalidOperationException">The events contradict each other: a bug of whoever reports them.</exception>
    public IEnumerable<RecordLine> Encode(RunEvent happened) => happened switch
    {
        RunEvent.SuiteDiscovered(var discovery) => [Discovered(discovery)],
        RunEvent.RunStarted started => Started(started),
        RunEvent.TestObserved(var planned, var observation) => Observed(planned, observation),
        RunEvent.RunEnded(var run) => Ended(run),
        RunEvent.ProjectScanned(var scan) => [new RecordLine.ProjectScanned { Scan = scan }],
        RunEvent.CiRead(var honesty) => [new RecordLine.CiRead { Honesty = honesty }],
        RunEvent.SourcesTraced(var files) => [new RecordLine.SourcesTraced { Files = files }],
        RunEvent.FaultFound(var fault) => [new RecordLine.FaultFound { Fault = fault }],
        RunEvent.Resumed resumed => [Resumed(resumed)],
        RunEvent.Ended(var ending) => [new RecordLine.Ended { Ending = ending }],
        _ => throw new UnreachableException(),
    };

    /// <summary>Takes in an event that the record holds already, so that what comes next refers to the numbers that were given.</summary>
    public void Recall(RunEvent happened) => _ = Encode(happened).Count();

    private RecordLine.SuiteDiscovered Discovered(Discovery discovery)
    {
        if (!_suites.TryAdd(discovery.Suite, _suites.Count))
            throw new InvalidOperationException($"The suite {discovery.Suite} was discovered twice.");

        int first = _tests.Count;
        foreach (DiscoveredTest test in discovery.Tests)
            _tests.Add(test.Id, test.DisplayName);
        ImmutableArray<TestId>? only = Only(discovery.Selection);
        foreach (TestId test in only ?? [])
            _tests.Add(test, test.FullName);
        return new RecordLine.SuiteDiscovered
        {
            Number = _suites[discovery.Suite],
            Project = discovery.Suite.Project,
            Framework = discovery.Suite.Framework,
            Platform = discovery.Platform,
            Host = NullIfUnknown(discovery.Host),
            HostReason = discovery.HostReason == HostReason.Unknown ? null : discovery.HostReason,
            Build = discovery.Build,
            Parallelism = discovery.Parallelism,
            SideBySide = discovery.SideBySide == SideBySide.InOneProcess ? null : discovery.SideBySide,
            FilteredOut = discovery.FilteredOut,
            InOtherShards = discovery.InOtherShards == 0 ? null : discovery.InOtherShards,
            Change = discovery.Change,
            SetAside = discovery.SetAside.IsEmpty ? null : [.. discovery.SetAside.Select(RecordedTest.Of)],
            Errors = discovery.Errors.IsEmpty ? null : discovery.Errors,
            First = first,
            Tests = [.. discovery.Tests.Select(RecordedTest.Of)],
            Only = only?.Select(test => RecordedTest.Of(test, test.FullName)).ToImmutableArray(),
        };
    }

    private IEnumerable<RecordLine> Started(RunEvent.RunStarted started)
    {
        PlannedRun planned = started.Planned;
        if (!_running.TryAdd((planned.Suite, planned.Number), new ObservedTests()))
            throw new InvalidOperationException($"Run {planned.Number} of {planned.Suite} began twice.");

        ImmutableArray<TestId>? only = Only(planned.Tests);
        foreach (RecordLine.TestNamed named in Unnamed([.. only ?? [], .. planned.Order]))
            yield return named;

        yield return new RecordLine.RunStarted
        {
            Suite = _suites[planned.Suite],
            Run = planned.Number,
            Conditions = planned.Conditions,
            Seed = planned.Seed,
            Host = NullIfUnknown(planned.Host),
            Isolation = planned.Isolation == Isolation.FreshProcess ? null : planned.Isolation,
            At = started.StartedAt,
            Only = only is { } tests ? _tests.Of(tests) : null,
            InOrder = planned.Order.IsEmpty ? null : _tests.Of(planned.Order),
            Purpose = planned.Purpose == RunPurpose.Measurement ? null : planned.Purpose,
            Continues = planned.Continues,
        };
    }

    private IEnumerable<RecordLine> Observed(PlannedRun planned, Observation observation)
    {
        if (!_running.TryGetValue((planned.Suite, planned.Number), out ObservedTests? soFar) || observation.Test.Suite != planned.Suite)
            throw new InvalidOperationException($"{observation.Test} was observed in run {planned.Number} of {planned.Suite}, which is not running it.");

        soFar.Add(observation);
        if (Unnamed(observation.Test, observation.DisplayName) is { } named)
            yield return named;

        int? failure = null;
        if (observation.Failure is { } failed)
        {
            (failure, bool isNew) = _failures.Of(failed);
            if (isNew)
                yield return new RecordLine.FailureNamed { Number = failure.Value, Failure = failed };
        }

        yield return new RecordLine.TestObserved
        {
            Run = planned.Number,
            Test = _tests[observation.Test],
            As = observation.Outcome,
            Again = observation.EarlierCalls == 0 ? null : observation.EarlierCalls,
            Order = observation.StartOrder < 0 ? null : observation.StartOrder,
            After = observation.StartedAfter == TimeSpan.Zero ? null : observation.StartedAfter,
            Took = observation.Duration == TimeSpan.Zero ? null : observation.Duration,
            Name = observation.DisplayName == _tests.NameOf(observation.Test) ? null : observation.DisplayName,
            Failure = failure,
            Skipped = observation.SkipReason,
            Output = observation.Output,
        };
    }

    private IEnumerable<RecordLine> Ended(SuiteRun run)
    {
        // The record holds what was reported one by one, the live ledger what the run holds at its end: both must be the same.
        (SuiteId, int) key = (run.Planned.Suite, run.Planned.Number);
        if (!_running.TryGetValue(key, out ObservedTests? observed) || !observed.ToImmutable().SequenceEqual(run.Observations))
            throw new InvalidOperationException($"Run {run.Planned.Number} of {run.Planned.Suite} ended with other observations than were reported while it ran.");

        _running.Remove(key);
        foreach (RecordLine.TestNamed named in Unnamed([.. run.InFlight, .. run.Leftovers.Select(leftover => leftover.Test).OfType<TestId>()]))
            yield return named;

        yield return new RecordLine.RunEnded
        {
            Suite = _suites[run.Planned.Suite],
            Run = run.Planned.Number,
            Completion = run.Completion,
            Reason = run.Reason,
            StartedAt = run.StartedAt,
            Took = run.Duration,
            Seen = observed.Reports,
            InFlight = run.InFlight.IsEmpty ? null : _tests.Of(run.InFlight),
            Leftovers = run.Leftovers.IsEmpty ? null : [.. run.Leftovers.Select(leftover => new RecordedLeftover { Process = leftover.Process, Test = leftover.Test is { } test ? _tests[test] : null })],
            Errors = run.Errors.IsEmpty ? null : run.Errors,
        };
    }

    private static SuiteHost? NullIfUnknown(SuiteHost host) => host == SuiteHost.Unknown ? null : host;

    private RecordLine.Resumed Resumed(RunEvent.Resumed resumed)
    {
        _running.Clear();
        return new RecordLine.Resumed { At = resumed.At, Runs = resumed.Runs };
    }

    private static ImmutableArray<TestId>? Only(TestSelection selection) => selection switch
    {
        TestSelection.Everything => null,
        TestSelection.Only(var tests) => tests,
        _ => throw new UnreachableException(),
    };

    private IEnumerable<RecordLine.TestNamed> Unnamed(ImmutableArray<TestId> tests) =>
        tests.Select(test => Unnamed(test, test.FullName)).OfType<RecordLine.TestNamed>();

    /// <summary>The line that writes a test out and numbers it; null when that was done before.</summary>
    private RecordLine.TestNamed? Unnamed(TestId test, string displayName) => _tests.TryAdd(test, displayName)
        ? new RecordLine.TestNamed { Number = _tests[test], Suite = _suites[test.Suite], Test = RecordedTest.Of(test, displayName) }
        : null;
}
