namespace QualityGate.Analyzers.Models;

/// <summary>The frameworks that the rules know, as a set: a project can use several.</summary>
[Flags]
internal enum TestFramework
{
    None = 0,
    XunitV2 = 1,
    XunitV3 = 2,
    NUnit = 4,
    MSTest = 8,
    TUnit = 16,
    Xunit = XunitV2 | XunitV3,
}
