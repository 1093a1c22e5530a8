namespace AgentTasks.Tests.Flaky;

internal static class Work
{
    public static Task UntilCancelled(CancellationToken token) => Task.Delay(Timeout.Infinite, token);

    /// <summary>Looks into a mailbox again and again; a look that has begun is not interrupted.</summary>
    public static async Task PollMailbox(CancellationToken token)
    {
        while (true)
        {
            token.ThrowIfCancellationRequested();
            // Jitter, so that many agents do not knock at the same moment.
            await Task.Delay(Random.Shared.Next(5, 30), CancellationToken.None);
        }
    }
}
