namespace QualityGate.Core.Faults;

/// <summary>Whose fault it is that something could not be done; decides the exit code (docs/exit-codes.md).</summary>
public enum FaultKind
{
    /// <summary>A bug of ours.</summary>
    Internal,

    /// <summary>The command line or the configuration cannot be used as written.</summary>
    Usage,

    /// <summary>The machine lacks something: an SDK, a runtime, disk space, a readable file.</summary>
    Environment,

    /// <summary>A project could not be restored, built or evaluated.</summary>
    Build,

    /// <summary>A project was asked for its tests and has none.</summary>
    NoTests,

    /// <summary>The test host died in every attempt, so not one run of the suite could be finished; or it hung before the first.</summary>
    HostCrashed,

    /// <summary>The store of the history cannot be reached, or not be written to.</summary>
    History,

    /// <summary>Parts of an audit that belong together are not all there, or do not fit each other.</summary>
    MissingShards,
}
