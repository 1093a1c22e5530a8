namespace QualityGate.Core.Runs;

/// <summary>What a run shares with the runs before it.</summary>
public enum Isolation
{
    /// <summary>Nothing: a process of its own.</summary>
    FreshProcess,

    /// <summary>
    /// The process of the run before, with whatever static state that has left. Many times cheaper, and a probe only: what is
    /// found so is latent until a fresh process shows it too.
    /// </summary>
    SameProcess,
}
