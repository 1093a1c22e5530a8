using FlakyZoo.Encounters;

namespace Workflows.Tests.Flaky;

/// <summary>
/// Counts how many are at work with an update that is not atomic. The count is read, the step is done, the count is
/// written: whoever begins in another fixture meanwhile is lost.
/// </summary>
internal static class Gauge
{
    private static readonly Rendezvous Work = new();
    private static int _begun;
    private static int _counted;

    /// <summary>How many have begun, beyond doubt.</summary>
    public static int Begun => Volatile.Read(ref _begun);

    /// <summary>How many the gauge believes to have begun.</summary>
    public static int Counted => Volatile.Read(ref _counted);

    public static WorkflowStep Step { get; } = new("work", _ => WorkAsync());

    private static async Task WorkAsync()
    {
        Interlocked.Increment(ref _begun);
        var before = Counted;
        await Work.MeetAsync();
        Volatile.Write(ref _counted, before + 1);
    }
}
