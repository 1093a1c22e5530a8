namespace QualityGate.Analyzers.Models;

/// <summary>A call that waits for something.</summary>
/// <param name="Timeout">The argument that limits it; for WhenAny the delay's.</param>
internal readonly record struct KnownWait(IInvocationOperation Call, WaitBound Bound, WaitOutcome Outcome, IOperation? Timeout)
{
    /// <summary>What is waited for: the receiver, or for WhenAny the first task that is no delay; null for a static wait.</summary>
    public IOperation? Awaited { get; init; }

    /// <summary>Whether the time can run out: false for an infinite one, and for zero, which only looks.</summary>
    public bool CanExpire => Bound == WaitBound.Timeout
        && !(Timeout is not null && DurationConstants.Of(Timeout) is { } time && (time == TimeSpan.Zero || time < TimeSpan.Zero));
}
