using QualityGate.Core.Findings;

namespace QualityGate.Core.Histories;

/// <summary>What is summed up of one test while a history is read from the oldest entry to the newest. Numbers of entries are 0-based, -1 for none.</summary>
/// <remarks>A struct that changes in place: a history of thousands of audits of thousands of tests adds to these millions of times.</remarks>
internal struct TestSum()
{
    public int FirstSeen = -1;
    public int LastSeen = -1;
    public int FirstFailed = -1;
    public int LastFailed = -1;
    public int FirstFlaky = -1;
    public int LastFlaky = -1;
    public int Failures;
    public int Trials;

    /// <summary>Trials in entries after the last failing one.</summary>
    public int CleanSince;
    public int Flips;
    public int Pairs;
    public int AllTrials;
    public long Milliseconds;
    public PastVerdict LastVerdict;
    public RootCause Cause;

    public void Add(int entry, StripCount count, bool isNatural, int milliseconds)
    {
        AllTrials += count.Trials;
        Milliseconds += milliseconds;
        if (count.IsSeen)
        {
            FirstSeen = FirstSeen < 0 ? entry : FirstSeen;
            LastSeen = entry;
        }

        if (!isNatural)
            return;

        Failures += count.Failures;
        Trials += count.Trials;
        Flips += count.Flips;
        Pairs += count.Pairs;
        if (count.Failures > 0)
        {
            FirstFailed = FirstFailed < 0 ? entry : FirstFailed;
            LastFailed = entry;
            CleanSince = 0;
        }
        else if (LastFailed < entry)
        {
            CleanSince += count.Trials;
        }
    }

    public void Judge(int entry, PastVerdict verdict, RootCause cause)
    {
        LastVerdict = verdict;
        // Who could not be judged this time has not lost its cause.
        Cause = verdict is PastVerdict.Skipped or PastVerdict.Inconclusive ? Cause : cause;
        if (!verdict.IsUnreliable())
            return;

        FirstFlaky = FirstFlaky < 0 ? entry : FirstFlaky;
        LastFlaky = entry;
    }
}
