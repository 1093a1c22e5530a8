namespace QualityGate.CiLint.Expressions;

/// <summary>Whether a condition holds.</summary>
internal enum Truth
{
    Unknown,
    No,
    Yes,
}
