namespace QualityGate.Core.Audits;

/// <summary>Something odd about a test that is not a verdict.</summary>
public enum TestNote
{
    Unknown,

    /// <summary>Skipped in some runs, run in others.</summary>
    SometimesSkipped,

    /// <summary>Completed runs show nothing of it.</summary>
    Vanishes,

    /// <summary>Its rows are named anew in every run (a GUID, a date), so they are counted together and their history is lost.</summary>
    UnstableIdentity,
}
