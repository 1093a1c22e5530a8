namespace Workflows.Tests.Fixed;

/// <summary>Waits for what has no task to await, by asking again and again.</summary>
internal static class Eventually
{
    /// <summary>Long enough that only a real hang reaches it; a healthy test never waits so long.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>Returns as soon as the condition holds.</summary>
    /// <exception cref="TimeoutException">It did not hold within <see cref="Deadline"/>.</exception>
    public static async Task HoldsAsync(Func<bool> condition)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            if (TimeProvider.System.GetElapsedTime(start) > Deadline)
            {
                throw new TimeoutException($"The condition did not hold within {Deadline}.");
            }

            await Task.Delay(Pause);
        }
    }
}
