namespace QualityGate.CiLint.Sources;

/// <summary>From this offset on, up to the next segment, a script stands in one line of one file.</summary>
/// <param name="Offset">0-based, in the script.</param>
/// <param name="File">Relative to the root.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based column of the offset.</param>
internal sealed record Segment(int Offset, string File, int Line, int Column);
