namespace QualityGate.Scanning.Markers;

/// <summary>What an attribute confesses.</summary>
/// <param name="Kind">How it marks the test.</param>
/// <param name="Text">The trait, the reason, or the attribute as written.</param>
internal sealed record Mark(MarkerKind Kind, string Text);
