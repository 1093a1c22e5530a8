namespace QualityGate.Storage.Histories;

/// <summary>What came of adding an entry to a history.</summary>
public enum Addition
{
    Unknown,

    /// <summary>It was not there.</summary>
    Added,

    /// <summary>An earlier state of the same audit was there; this one is fuller and counts in its place.</summary>
    Replaced,

    /// <summary>It, or a fuller state of the same audit, was there already: nothing has changed.</summary>
    AlreadyThere,
}
