namespace QualityGate.Core.Findings;

/// <summary>How the code that a finding is about gets to run for a test; nearest first.</summary>
public enum FindingReach
{
    Unknown,

    /// <summary>It stands in the test method.</summary>
    Test,

    /// <summary>It stands in a method that the test method calls.</summary>
    Helper,

    /// <summary>It stands in set-up, teardown or a fixture that surrounds the test.</summary>
    Fixture,
}
