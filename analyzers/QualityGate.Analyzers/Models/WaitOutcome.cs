namespace QualityGate.Analyzers.Models;

/// <summary>How a wait says that its time ran out.</summary>
internal enum WaitOutcome
{
    /// <summary>By an exception, or not at all because it has no time.</summary>
    Exception,

    /// <summary>By false, directly or from an awaited task.</summary>
    False,

    /// <summary>By -1 or another index: WaitAny.</summary>
    Index,

    /// <summary>By which task came first: WhenAny against a delay.</summary>
    FirstTask,
}
