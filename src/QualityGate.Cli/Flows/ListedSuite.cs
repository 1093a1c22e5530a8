using QualityGate.Cli.Options;
using QualityGate.Core.Shards;
using QualityGate.Core.Suites;
using QualityGate.Projects.Suites;
using QualityGate.Runner;

namespace QualityGate.Cli.Flows;

/// <summary>From a suite to the tests of it that an audit runs.</summary>
internal static class ListedSuite
{
    /// <param name="suite">Which.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="runnerOptions">How its process is started.</param>
    /// <param name="changes">For each suite what differs from an earlier state of the code, when only that is to be run; else empty.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="Core.Faults.QualityGateException">Its tests cannot be listed.</exception>
    public static async Task<Discovery> FindAsync(
        TestSuite suite, AuditOptions options, RunnerOptions runnerOptions, ImmutableDictionary<SuiteId, ChangedCode> changes, CancellationToken cancellationToken)
    {
        string build = BuildFingerprint.Of(suite);
        Discovery everything = await new SuiteDiscoverer(runnerOptions).DiscoverAsync(suite, cancellationToken);
        Discovery permitted = everything.Filtered(SettingsFilter.Of(suite));
        Discovery concerned = changes.TryGetValue(permitted.Suite, out ChangedCode? change) ? ChangeSelection.Of(permitted, change) : permitted;
        Discovery wanted = concerned.Filtered(options.Filter).SettingAside(test => options.Quarantine?.SetsAside(test) ?? false) with { Build = build };
        return options.Runs.Shard is { } shard ? ShardShare.Of(wanted, shard) : wanted;
    }
}
