namespace QualityGate.Core.Gates;

/// <summary>What the number of a condition means.</summary>
public enum GateMeasure
{
    Unknown,

    /// <summary>A count, whole and at least 0, of which too much fails.</summary>
    AtMost,

    /// <summary>A count, whole and at least 0, of which too little fails.</summary>
    AtLeast,

    /// <summary>A share, 0 to 1, of which too much fails.</summary>
    ShareAtMost,

    /// <summary>Per cent, 0 to 100, of which too much fails.</summary>
    PercentAtMost,
}
