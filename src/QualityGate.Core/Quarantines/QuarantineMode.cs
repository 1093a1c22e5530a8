namespace QualityGate.Core.Quarantines;

/// <summary>What becomes of a test in quarantine.</summary>
public enum QuarantineMode
{
    /// <summary>It runs and is reported; its failures do not make the gate red.</summary>
    Run,

    /// <summary>It is not run; it is counted and shown.</summary>
    Skip,
}
