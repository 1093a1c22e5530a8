using System.Collections.Concurrent;

namespace QualityGate.Runner.Runs;

/// <summary>
/// How long the tests of one suite are waited for. What was asked for holds as it is. Otherwise a test that was never seen to end gets
/// five minutes, and one that was gets ten times the longest it took: enough for the loaded machine that it may run on next, and at
/// night not so long that one hang after the other takes the morning too.
/// </summary>
/// <param name="asked">The limit that somebody gave; null when nobody did.</param>
/// <param name="leastSilence">What is granted between tests at least; see <see cref="ForSilence"/>.</param>
internal sealed class TestPatience(TimeSpan? asked, TimeSpan leastSilence)
{
    public static readonly TimeSpan Untried = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan Least = TimeSpan.FromMinutes(1);

    /// <summary>How many times the longest.</summary>
    private const int Factor = 10;

    private readonly ConcurrentDictionary<string, TimeSpan> _longest = new();
    private TimeSpan? _longestSilence;

    /// <summary>No test is given less.</summary>
    public TimeSpan Shortest => asked ?? Least;

    /// <param name="id">The adapter's own of the case.</param>
    public TestLimit For(string id) => Of(_longest.TryGetValue(id, out TimeSpan seen) ? seen : null, Least);

    /// <summary>
    /// For a host in which no test is running. However little one test is granted, an adapter takes its time to find the tests of a
    /// large suite, and a fixture to start a server.
    /// </summary>
    public TestLimit ForSilence => Of(_longestSilence, leastSilence) is var limit && limit.Time < leastSilence ? limit with { Time = leastSilence } : limit;

    /// <summary>Takes note of how long the tests of a run took and, when it came to its end, of how silent it was between them.</summary>
    public void Learn(RunTranscript transcript, RunEnding ending)
    {
        foreach (CaseProgress test in transcript.Ended())
            _longest.AddOrUpdate(test.Name.Id, test.Took, (_, longest) => Max(longest, test.Took));
        if (ending is RunEnding.Finished)
            _longestSilence = Max(_longestSilence ?? TimeSpan.Zero, transcript.LongestSilence);
    }

    private TestLimit Of(TimeSpan? seen, TimeSpan least) => (asked, seen) switch
    {
        ({ } given, _) => new TestLimit(given, LongestSeen: null),
        (null, null) => new TestLimit(Untried, LongestSeen: null),
        (null, { } longest) => new TestLimit(Clamp(longest * Factor, least), longest),
    };

    private static TimeSpan Clamp(TimeSpan time, TimeSpan least) => time > Untried ? Untried : Max(time, least);

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
