namespace QualityGate.Storage.Records.Format;

/// <summary>One line of a file.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Bytes">Without the line end.</param>
/// <param name="IsWhole">False for a last line without a line end: it was being written when the writer died.</param>
internal readonly record struct Line(int Number, ReadOnlyMemory<byte> Bytes, bool IsWhole);
