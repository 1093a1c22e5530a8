namespace QualityGate.TestHost.Wire;

/// <summary>What the runner asks of a test host.</summary>
internal abstract record HostRequest
{
    private HostRequest()
    {
    }

    public sealed record Discover(string SettingsXml) : HostRequest;

    /// <summary>
    /// A run is described completely by its request, so that a host started ahead of time serves any of them.
    /// The environment is set inside the process before the adapter runs.
    /// </summary>
    public sealed record Run(string SettingsXml, CaseSelection Selection, IReadOnlyList<KeyValuePair<string, string>> Environment) : HostRequest
    {
        /// <summary>The tests to run in exactly this order, instead of the selection in the framework's own; empty when there is none. One that is there again is called again.</summary>
        public IReadOnlyList<RunUnit> Units { get; init; } = [];
    }

    public sealed record Exit : HostRequest;
}
