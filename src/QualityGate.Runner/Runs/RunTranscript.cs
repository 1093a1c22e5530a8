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
    private readonly Lock _turn = new();
    private readonly Dictionary<string, CaseProgress> _cases = [];
    private readonly ObservationList _observations = new(planned, root, progress);
    private readonly List<string> _errors = [];
    private readonly SilenceClock _silence = new(clock);
    private CaseProgress? _lastHeardOf;
    private int _started;

    public ImmutableArray<Observation> Observations => _observations.ToImmutable();

    public ImmutableArray<string> Errors => [.. _errors];

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
                case HostEvent.AdapterSaid said when AdapterErrors.IsError(said):
                    AddError(AdapterErrors.TextOf(said));
                    break;
            }
        }
    }

    /// <summary>Whatever was reported counts, also when its case did not come to its end.</summary>
    public void Close(RunConclusion conclusion)
    {
        lock (_turn)
        {
            foreach (CaseProgress unfinished in _cases.Values.Where(progress => !progress.IsOver))
                ObservePending(unfinished);
            foreach (Charge charge in conclusion.Charges)
            {
                if (charge.Test.IsOver)
                    _observations.FailAll(charge.Test, charge.Outcome, charge.Failure);
                else
                    _observations.Add(charge.Test, charge.Outcome, charge.Failure);
            }
        }
    }

    private void AddError(string text)
    {
        if (_errors.Count < AdapterErrors.Limit)
            _errors.Add(text);
    }

    private void Start(HostEvent.TestStarted started)
    {
        CaseProgress? earlier = _cases.GetValueOrDefault(started.Name.Id);
        if (earlier is not null)
            ObservePending(earlier);

        _lastHeardOf = _cases[started.Name.Id] = new CaseProgress(started.Name)
        {
            StartOrder = _started++,
            StartedAfter = started.At,
            StartedTimestamp = clock.GetTimestamp(),
            Observed = earlier?.Observed ?? 0,
        };
    }

    private void Report(CaseResult result)
    {
        if (!_cases.TryGetValue(result.Name.Id, out CaseProgress? progress))
            _cases.Add(result.Name.Id, progress = new CaseProgress(result.Name));

        _lastHeardOf = progress;
        if (progress.IsOver && XunitCleanup.IsFailure(result))
            _observations.FailAll(progress, Outcome.Failed, ObservedFailure.Of(result, root));
        else
            progress.Pending.Add(result);
        if (progress.IsOver)
            ObservePending(progress);
    }

    private void End(CaseProgress progress)
    {
        _lastHeardOf = progress;
        progress.IsOver = true;
        progress.Took = clock.GetElapsedTime(progress.StartedTimestamp);
        ObservePending(progress);
    }

    private static bool IsRunning(CaseProgress progress) => progress is { IsOver: false, StartOrder: >= 0 };

    /// <summary>Rows with equal names keep the order in which they came: the sort is stable.</summary>
    private void ObservePending(CaseProgress progress)
    {
        foreach (CaseResult result in progress.Pending.OrderBy(result => result.Name.DisplayName, StringComparer.Ordinal))
            _observations.Add(progress, result);
        progress.Pending.Clear();
    }
}
