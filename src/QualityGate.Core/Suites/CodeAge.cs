namespace QualityGate.Core.Suites;

/// <summary>How the code of a test compares with an earlier state of it. The zero value is the honest unknown: it was not compared.</summary>
public enum CodeAge
{
    Unknown,

    /// <summary>Its file is as it was then, and so is all that it is known to build on in its project.</summary>
    AsBefore,

    /// <summary>Its file, or one that it builds on in its project, is new or differs.</summary>
    Changed,
}
