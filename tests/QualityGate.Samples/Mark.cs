namespace QualityGate.Samples;

/// <summary>A place that a sample marks: <c>[|...|]</c>, or <c>{|QG1001:...|}</c> where the rule must be told.</summary>
/// <param name="Id">Null for the unnamed form.</param>
/// <param name="Span">In the source without marks.</param>
public sealed record Mark(string? Id, TextSpan Span);
