namespace QualityGate.Core.Suites;

/// <summary>A file that differs and concerns every test of a suite.</summary>
/// <param name="File">Path relative to the root, with forward slashes.</param>
/// <param name="Reason">Why.</param>
public sealed record WideChange(string File, ChangeReason Reason);
