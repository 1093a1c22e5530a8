namespace QualityGate.TestHost.Wire;

/// <summary>What both ends must agree on before they understand each other.</summary>
internal static class WireProtocol
{
    /// <summary>
    /// Environment variable in which the host names the case that is running, when it is the only one: so a process that outlives
    /// its test says who started it.
    /// </summary>
    public const string CaseVariable = "QUALITYGATE_TEST_CASE";

    /// <summary>Raised whenever a record of this folder changes; the host sends it in its first event.</summary>
    public const int Version = 5;

    /// <summary>Bytes. All text is bounded, so a longer frame means that the stream is not ours.</summary>
    public const int LongestFrame = 16 * 1024 * 1024;
}
