namespace QualityGate.Core.Suites;

/// <summary>A place in source code.</summary>
/// <param name="File">Path relative to the root with forward slashes, or absolute when it lies outside.</param>
/// <param name="Line">1-based line.</param>
public sealed record SourceLocation(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}
