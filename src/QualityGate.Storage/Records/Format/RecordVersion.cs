namespace QualityGate.Storage.Records.Format;

/// <summary>The part of a first line that is the same in every version of the format; read before the rest, which may differ.</summary>
/// <param name="Format">Always <see cref="RecordHeader.FormatName"/>.</param>
/// <param name="Version">At least 1.</param>
internal sealed record RecordVersion(string Format, int Version);
