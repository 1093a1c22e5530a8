namespace QualityGate.Core.Suites;

/// <summary>What the tests of a project are written with, as its references tell.</summary>
public enum TestFramework
{
    Unknown,
    XunitV2,
    XunitV3,
    NUnit,
    MSTest,
    TUnit,
}
