namespace QualityGate.TestHost.Wire;

/// <summary>What both ends must agree on before they understand each other.</summary>
internal static class WireProtocol
{
    /// <summary>Raised whenever a record of this folder changes; the host sends it in its first event.</summary>
    public const int Version = 3;

    /// <summary>Bytes. All text is bounded, so a longer frame means that the stream is not ours.</summary>
    public const int LongestFrame = 16 * 1024 * 1024;
}
