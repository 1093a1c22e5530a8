using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Imports;

/// <summary>All that CI has shown, test by test, which a ledger does not keep: it knows nothing of commits.</summary>
internal sealed class SightingBook
{
    private readonly Dictionary<TestId, List<ImportedSighting>> _seen = [];
    private readonly HashSet<(SuiteId Suite, int Run)> _retries = [];

    /// <summary>In the order of the runs.</summary>
    public ImmutableArray<ImportedSighting> Of(TestId test) => _seen.TryGetValue(test, out List<ImportedSighting>? seen) ? [.. seen] : [];

    /// <summary>Whether a run is about nothing but tests that were tried again.</summary>
    public bool IsRetry(SuiteId suite, int run) => _retries.Contains((suite, run));

    /// <param name="run">What CI ran.</param>
    /// <param name="attempts">The same as runs of ours, the first attempt first.</param>
    public void Add(ImportedRun run, ImmutableArray<SuiteRun> attempts)
    {
        Dictionary<TestId, string> circumstances = run.Tests.ToDictionary(test => test.Test.Id, test => test.Circumstances);
        foreach ((int index, SuiteRun attempt) in attempts.Index())
        {
            if (index > 0)
                _retries.Add((run.Suite, attempt.Planned.Number));
            foreach (Observation observation in attempt.Observations)
                SeenOf(observation.Test).Add(new ImportedSighting(circumstances[observation.Test], attempt.Planned.Number, observation));
        }
    }

    private List<ImportedSighting> SeenOf(TestId test)
    {
        if (!_seen.TryGetValue(test, out List<ImportedSighting>? seen))
            _seen[test] = seen = [];
        return seen;
    }
}
