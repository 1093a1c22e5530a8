namespace QualityGate.Core.Planning;

/// <summary>What became of looking for what a test depends on. The zero value is the honest unknown.</summary>
public enum TraceEnd
{
    /// <summary>Not begun or not finished: no more probes were allowed, or the audit ended.</summary>
    Unknown,

    /// <summary>It depends on its order, and the verdict says on what.</summary>
    Proved,

    /// <summary>Alone it both passed and failed, so it is flaky by itself.</summary>
    FlakyAlone,

    /// <summary>In the order in which it was seen to end otherwise, it did not do so again.</summary>
    NotReproduced,

    /// <summary>What seemed to change it did not change it reliably enough to be called the cause.</summary>
    Unproved,

    /// <summary>Probes showed nothing of it, or not in the order asked for.</summary>
    Lost,
}
