namespace QualityGate.Core.Audits;

/// <summary>Whether a fix that was once proved still holds.</summary>
public enum FixStanding
{
    /// <summary>The audit did not run the test.</summary>
    Unknown,

    /// <summary>The test did not fail, except perhaps where it is provoked.</summary>
    Holds,

    /// <summary>The test failed again as its team runs it.</summary>
    CameBack,
}
