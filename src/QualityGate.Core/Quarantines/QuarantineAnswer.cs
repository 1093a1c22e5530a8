namespace QualityGate.Core.Quarantines;

/// <summary>What a quarantine says of a test that it names. The zero value covers nothing.</summary>
public enum QuarantineAnswer
{
    /// <summary>Nothing is said of the test: it was skipped, nothing can be said of it, or it was changed and passed.</summary>
    Unknown,

    /// <summary>It did not fail, so there was nothing to cover. Nor does it make the gate red that its passing proves nothing.</summary>
    NotNeeded,

    /// <summary>It failed, and does not make the gate red.</summary>
    Covered,

    /// <summary>It was not run.</summary>
    SetAside,

    /// <summary>Not covered: the entry is over.</summary>
    Expired,

    /// <summary>Not covered: it fails always, which is no flake.</summary>
    AlwaysFails,

    /// <summary>Not covered: it was changed in what is being looked at.</summary>
    Changed,

    /// <summary>Not covered: it failed under conditions for which the entry is not.</summary>
    OtherConditions,

    /// <summary>Not covered: it failed in a way that was not seen when the entry was added.</summary>
    NewFailure,
}
