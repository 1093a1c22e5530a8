namespace QualityGate.Samples;

/// <summary>A test framework as samples are written for it. None is product code.</summary>
public enum Framework
{
    None,
    XunitV2,
    XunitV3,
    NUnit,
    MSTest,
    TUnit,
}
