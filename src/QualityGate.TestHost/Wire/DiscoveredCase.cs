namespace QualityGate.TestHost.Wire;

/// <summary>A test case as discovery described it. The file is null and the line 0 when there are no symbols.</summary>
internal sealed record DiscoveredCase(CaseName Name)
{
    /// <summary>The skip reason of a test that runs only when it is asked for by name.</summary>
    public const string Explicit = "explicit: runs only when it is asked for by name";

    /// <summary>Name and value; one name may have several values.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Traits { get; init; } = [];

    public string? File { get; init; }

    public int Line { get; init; }

    /// <summary>Null when the test is not skipped, or when the adapter does not say so before a run.</summary>
    public string? SkipReason { get; init; }
}
