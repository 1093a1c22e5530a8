namespace QualityGate.Core.Audits;

/// <summary>What became of the attempt to see a flaky test in another host.</summary>
public enum Reproduction
{
    /// <summary>No run there gave a result.</summary>
    Unknown,

    /// <summary>It failed there, and it passed there, each where it was said to.</summary>
    Confirmed,

    /// <summary>It failed there and never passed where it was said to.</summary>
    AlwaysFailed,

    /// <summary>It never failed there, which may well be chance.</summary>
    NotReproduced,

    /// <summary>It never failed there, and chance would seldom have it so: what makes it fail may be our own host.</summary>
    InOwnHostOnly,
}
