namespace QualityGate.Runner.Runs;

/// <summary>How long something is waited for.</summary>
/// <param name="Time">Beyond it, it hangs.</param>
/// <param name="LongestSeen">What the limit was derived from; null when it was given, or nothing was seen yet.</param>
internal sealed record TestLimit(TimeSpan Time, TimeSpan? LongestSeen);
