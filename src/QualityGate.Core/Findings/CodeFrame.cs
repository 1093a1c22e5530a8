namespace QualityGate.Core.Findings;

/// <summary>The lines of source around a finding, kept with it: a report is drawn where the source may not lie.</summary>
/// <param name="FirstLine">1-based number of the first line.</param>
/// <param name="Lines">Few and bounded in length; tabs as written.</param>
public sealed record CodeFrame(int FirstLine, ImmutableArray<string> Lines);
