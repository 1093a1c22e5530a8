namespace QualityGate.Storage.Histories.Format;

/// <summary>What is known of a section before it is unpacked.</summary>
/// <param name="Fingerprint">32 lower-case hexadecimal digits of SHA-256 over the unpacked bytes.</param>
/// <param name="Length">In unpacked bytes.</param>
internal sealed record SectionHeader(string Fingerprint, int Length);
