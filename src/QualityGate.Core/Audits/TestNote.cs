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

    /// <summary>Failed where it ran without most of the tests before it, and passed with them: it may rely on what they leave behind.</summary>
    NeedsCompany,

    /// <summary>Passed in a fresh process and failed when its suite ran again in that process: latent, since nobody runs it so.</summary>
    FailsWhenRepeated,

    /// <summary>Passed, and failed when it was called once more directly behind itself, in the same process: latent for the same reason.</summary>
    FailsOnSecondCall,
}
