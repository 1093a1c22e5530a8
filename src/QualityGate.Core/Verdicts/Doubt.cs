namespace QualityGate.Core.Verdicts;

/// <summary>Why nothing can be said about a test.</summary>
public enum Doubt
{
    Unknown,

    /// <summary>Under at least one condition the test never gave a result.</summary>
    NeverObserved,

    /// <summary>Runs that were completed show nothing of the test: it comes and goes.</summary>
    Vanishes,

    /// <summary>Suspected: it passed and failed, but never in the same job on the same commit, so that the code may make the difference.</summary>
    OnlyAcrossCommits,
}
