using System.Collections.Immutable;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>
/// Turns the events of one run into observations. Results of a case wait for its end, because only then can several of
/// them be numbered in an order that is the same in every run. Written by the reader and asked by the watchdog, hence
/// the lock.
/// </summary>
internal sealed class RunTranscript(PlannedRun planned, string root, IProgress<RunEvent> progress, TimeProvider clock)
{
    private readonly List<MSTestCleanup> _cleanups = [];
    private readonly Lock _turn = new();
    private readonly Dictionary<string, CaseProgress> _cases = [];
    private readonly List<CaseProgress> _all = [];
    private readonly ObservationList _observations = new(planned, root, progress);
    private readonly ErrorLog _errors = new();
    private readonly SilenceClock _silence = new(clock);
    private readonly RepeatedCalls _calls = new(planned);
    private CaseProgress? _lastHeardOf;
    private int _started;

    /// <summary>How many results discovery promises under one id, where that is more than one.</summary>
    public ImmutableDictionary<string, int> EqualRows { get; init; } = ImmutableDictionary<string, int>.Empty;

    public ImmutableArray<Observation> Observations => _observations.ToImmutable();

    public ImmutableArray<string> Errors => _errors.Errors;

    /// <summary>Cases that have started and not ended.</summary>
    public ImmutableArray<CaseProgress> Running()
    {
        lock (_turn)
            return [.. _cases.Values.Where(IsRunning).OrderBy(progress => progress.StartOrder)];
    }

    /// <summary>Cases that have ended.</summary>
    public ImmutableArray<CaseProgress> Ended()
    {
        lock (_turn)
            return [.. _cases.Values.Where(progress => progress.IsOver)];
    }

    /// <summary>The longest time without an event while no case was running.</summary>
    public TimeSpan LongestSilence => _silence.Longest;

    /// <summary>For how long there has been no event, and the case that the last one was about; null when there was none yet.</summary>
    public (TimeSpan Duration, CaseProgress? After) Silence()
    {
        lock (_turn)
            return (_silence.Now, _lastHeardOf);
    }

    /// <summary>Those of the cases of which nothing was heard yet.</summary>
    public ImmutableArray<CaseProgress> Unseen(ImmutableArray<DiscoveredTest> cases)
    {
        lock (_turn)
        {
            return
            [
                .. cases
                    .Where(test => CaseIdentity.CaseOf(test.Id) is { } id && !_cases.ContainsKey(id))
                    .Select(test => new CaseProgress(CaseIdentity.NameOf(test))),
            ];
        }
    }

    public void Add(HostEvent hostEvent)
    {
        lock (_turn)
        {
            _silence.End(() => !_cases.Values.Any(IsRunning));
            switch (hostEvent)
            {
                case HostEvent.TestStarted started:
                    Start(started);
                    break;
                case HostEvent.TestReported reported:
                    Report(reported.Result);
                    break;
                case HostEvent.TestEnded ended when _cases.TryGetValue(ended.Id, out CaseProgress? over):
                    End(over);
                    break;
                case HostEvent.CallBegan:
                    _calls.Begin();
                    break;
                case HostEvent.AdapterSaid said:
                    _errors.Add(said);
                    break;
            }
        }
    }

    /// <summary>
    /// Whatever was reported counts, also when its case did not come to its end. Of a case that discovery knew to be skipped
    /// an adapter need not say anything more: NUnit passes over explicit tests.
    /// </summary>
    public void Close(RunConclusion conclusion, IEnumerable<DiscoveredTest> requested)
    {
        lock (_turn)
        {
            foreach (CaseProgress unfinished in _cases.Values)
                ObservePending(unfinished);
            foreach (Charge charge in conclusion.Charges)
            {
                if (charge.Test.IsOver)
                    _observations.FailAll(charge.Test, charge.Outcome, charge.Failure);
                else
                    _observations.Add(charge.Test, charge.Outcome, charge.Failure);
            }
            foreach (MSTestCleanup cleanup in _cleanups)
                Charge(cleanup);
            foreach (DiscoveredTest test in requested.Where(test => test.SkipReason is not null && !_cases.ContainsKey(test.Id.Row)))
                _observations.AddSkipped(new CaseProgress(CaseIdentity.NameOf(test)), test.SkipReason!);
        }
    }

    private void Start(HostEvent.TestStarted started)
    {
        CaseProgress test = ProgressOf(started.Name);
        if (test.IsOver && test.HasAll)
            ObservePending(test);
        test.Start(_started++, started.At, clock.GetTimestamp());
        _lastHeardOf = test;
    }

    private void Report(CaseResult result)
    {
        CaseProgress test = ProgressOf(result.Name);
        _lastHeardOf = test;
        if (MSTestCleanup.Of(result) is { } cleanup && test.HasResult)
        {
            _cleanups.Add(cleanup);
            return;
        }

        if (test.IsOver && XunitCleanup.IsFailure(result))
            _observations.FailAll(test, Outcome.Failed, ObservedFailure.Of(result, root));
        else
            test.Pending.Add(result);
        if (test is { IsOver: true, HasAll: true, HasNamedRows: false })
            ObservePending(test);
    }

    private void End(CaseProgress test)
    {
        _lastHeardOf = test;
        bool wasOver = test.IsOver;
        test.End();
        if (test.StartOrder >= 0)
            test.Took = clock.GetElapsedTime(test.StartedTimestamp);
        if (!wasOver && test is { IsOver: true, HasAll: true })
            ObservePending(test);
    }

    private static bool IsRunning(CaseProgress progress) => progress is { IsOver: false, StartOrder: >= 0 };

    private CaseProgress ProgressOf(CaseName name)
    {
        CaseProgress? known = _cases.GetValueOrDefault(name.Id);
        if (known?.Call == _calls.Current)
            return known;
        if (known is not null)
            ObservePending(known);

        CaseProgress test = new(name)
        {
            Expected = EqualRows.GetValueOrDefault(name.Id, 1),
            EarlierCalls = _calls.EarlierOf(name, known),
            Call = _calls.Current,
        };
        _cases[name.Id] = test;
        _all.Add(test);
        return test;
    }

    /// <summary>A class answers for its own cleanup with all of its tests; nobody in particular answers for the assembly's.</summary>
    private void Charge(MSTestCleanup cleanup)
    {
        Failure failure = ObservedFailure.Of(cleanup.Result, root);
        foreach (CaseProgress test in _all.Where(test => test.Name.ClassName == cleanup.Class))
            _observations.FailAll(test, Outcome.Failed, failure);
        if (cleanup.Class is null)
            _errors.Add(failure.Message);
    }

    /// <summary>Rows with equal names: <see cref="Runs.EqualRows"/>.</summary>
    private void ObservePending(CaseProgress test)
    {
        foreach (CaseResult result in test.Pending.OrderBy(result => result.Name.DisplayName, StringComparer.Ordinal).ThenBy(result => result.Outcome == CaseOutcome.Failed))
            _observations.Add(test, result);
        test.Pending.Clear();
    }
}
