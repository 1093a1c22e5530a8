namespace QualityGate.Core.Gates;

/// <summary>Whether an entry of the quarantine is in force. The zero value covers nothing.</summary>
public enum QuarantineState
{
    Unknown,

    /// <summary>In force: its tests are run and reported, and do not fail the gate.</summary>
    Active,

    /// <summary>Over: its tests fail the gate again.</summary>
    Expired,
}
