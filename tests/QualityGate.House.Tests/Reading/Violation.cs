namespace QualityGate.House.Tests.Reading;

/// <summary>
/// One place where a rule of the house is broken, and what to do about it. Lines count from one; a violation of the whole
/// file stands at one as well.
/// </summary>
internal sealed record Violation(string Path, int Line, string Advice)
{
    public override string ToString() => $"{Path}:{Line}: {Advice}";
}
