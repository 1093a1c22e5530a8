namespace QualityGate.Core.Suites;

/// <summary>How much of a suite is concerned by what differs from an earlier state of the code. The zero value is the honest unknown.</summary>
public enum ChangeScope
{
    Unknown,

    /// <summary>None of its tests.</summary>
    Nothing,

    /// <summary>The tests that are known to build on it, and those of which that is not known.</summary>
    SomeTests,

    /// <summary>All of its tests.</summary>
    AllTests,
}
