using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>One case in a run that is going on; several, when rows look alike and share one id.</summary>
internal sealed class CaseProgress(CaseName name)
{
    private int _running;

    public CaseName Name { get; } = name;

    /// <summary>How often the run had called it before.</summary>
    public int EarlierCalls { get; init; }

    /// <summary>The number that the platform's calls had reached when it was first heard of.</summary>
    public int Call { get; init; }

    /// <summary>0-based place in the order of starts; -1 when the adapter reported the case without starting it.</summary>
    public int StartOrder { get; private set; } = -1;

    /// <summary>From the start of the run, by the host's clock.</summary>
    public TimeSpan StartedAfter { get; private set; }

    /// <summary>When we learned of the latest start, by our clock: what the watchdog goes by.</summary>
    public long StartedTimestamp { get; private set; }

    /// <summary>How many results are known to come.</summary>
    public int Expected { get; init; } = 1;

    /// <summary>Results that wait for the end of the case, or for its other results.</summary>
    public List<CaseResult> Pending { get; } = [];

    /// <summary>How many results have become observations; the next one's ordinal.</summary>
    public int Observed { get; set; }

    public bool IsOver { get; private set; }

    /// <summary>From its start to its end, by our clock; once it is over.</summary>
    public TimeSpan Took { get; set; }

    public bool HasResult => Observed + Pending.Count > 0;

    /// <summary>Whether there are as many results as are known to come.</summary>
    public bool HasAll => Observed + Pending.Count >= Expected;

    /// <summary>
    /// Whether a result was of a row that goes by a name of its own, and so is one of several. MSTest reports these one by one
    /// when their case is over, in the order of its data, which need not be the same twice.
    /// </summary>
    public bool HasNamedRows => Pending.Any(result => result.Name.DisplayName != Name.DisplayName);

    public void Start(int order, TimeSpan after, long timestamp)
    {
        if (StartOrder < 0)
            (StartOrder, StartedAfter) = (order, after);
        StartedTimestamp = timestamp;
        _running = Expected > 1 ? _running + 1 : 1;
        IsOver = false;
    }

    /// <summary>An adapter may say so once for each result, and without having said that the case started.</summary>
    public void End()
    {
        _running = Math.Max(0, _running - 1);
        IsOver = _running == 0;
    }
}
