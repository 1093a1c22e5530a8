namespace QualityGate.Analyzers.Models;

/// <summary>What ends a wait when the thing waited for does not come.</summary>
internal enum WaitBound
{
    /// <summary>Nothing: it can wait for ever.</summary>
    None,

    /// <summary>A duration, whether or not a token comes with it.</summary>
    Timeout,

    /// <summary>A cancellation token alone.</summary>
    Token,
}
