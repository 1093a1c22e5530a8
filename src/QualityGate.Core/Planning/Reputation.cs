namespace QualityGate.Core.Planning;

/// <summary>What is known of a test from before the present audit, in one word.</summary>
public enum Reputation
{
    /// <summary>Nothing: there is no history of its suite.</summary>
    Unknown,

    /// <summary>Its suite is known, and it is not.</summary>
    New,

    /// <summary>It was seen a few times and never failed.</summary>
    Unproven,

    /// <summary>It was seen often and never failed.</summary>
    Reliable,

    /// <summary>It failed before, and has not for so long that it would have.</summary>
    Recovered,

    /// <summary>It failed before and may do so any time.</summary>
    Doubtful,
}
