namespace Workflows;

/// <summary>Trying again with exponential back-off: each pause is twice as long as the one before.</summary>
/// <param name="Retries">How many attempts may follow the first.</param>
/// <param name="FirstPause">The pause before the first of them.</param>
public sealed record RetryPolicy(int Retries, TimeSpan FirstPause)
{
    /// <summary>One attempt is all.</summary>
    public static RetryPolicy Never { get; } = new(0, TimeSpan.Zero);

    /// <summary>The pause before a retry; the first is number 1.</summary>
    public TimeSpan PauseBefore(int retry) => FirstPause * Math.Pow(2, retry - 1);
}
