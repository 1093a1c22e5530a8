namespace QualityGate.Runner.Runs;

/// <summary>How long there has been no news of a run, and how long that was at most while no case was running.</summary>
internal sealed class SilenceClock(TimeProvider clock)
{
    private long _lastHeard = clock.GetTimestamp();

    public TimeSpan Now => clock.GetElapsedTime(_lastHeard);

    /// <summary>Between cases only: within one it is the case that takes its time.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>There is news.</summary>
    /// <param name="isBetweenCases">Asked when it matters.</param>
    public void End(Func<bool> isBetweenCases)
    {
        if (Now is var silence && silence > Longest && isBetweenCases())
            Longest = silence;
        _lastHeard = clock.GetTimestamp();
    }
}
