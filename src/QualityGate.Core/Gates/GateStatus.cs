namespace QualityGate.Core.Gates;

/// <summary>How a condition of the gate stands. The zero value never passes.</summary>
public enum GateStatus
{
    Undecided,
    Met,
    NotMet,

    /// <summary>Counted and shown, but the policy does not judge it.</summary>
    Reported,

    /// <summary>Judged, and known to be about nothing here: no test is new, say. Never the word for something that nobody knows.</summary>
    NotApplicable,
}
