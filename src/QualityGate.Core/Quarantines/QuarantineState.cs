namespace QualityGate.Core.Quarantines;

/// <summary>Whether an entry of the quarantine is in force. The zero value covers nothing.</summary>
public enum QuarantineState
{
    Unknown,

    /// <summary>In force.</summary>
    Active,

    /// <summary>Over, since a few days at most: it covers nothing any more, and is to be removed or replaced.</summary>
    Expired,

    /// <summary>Over, and beyond the days of grace: <c>quarantine check</c> fails.</summary>
    Overdue,
}
