using FlakyZoo.Encounters;

namespace Specimens.XunitV3.Races;

/// <summary>
/// Counts visitors with an update that is not atomic. The count is read, the visitor walks through, the count is
/// written: whoever comes through the other gate meanwhile is lost.
/// </summary>
internal static class Turnstile
{
    private static readonly Rendezvous Passage = new();
    private static int _visitors;
    private static int _counted;

    /// <summary>How many have come in, beyond doubt.</summary>
    public static int Visitors => Volatile.Read(ref _visitors);

    /// <summary>How many the turnstile believes to have come in.</summary>
    public static int Counted => Volatile.Read(ref _counted);

    public static async Task EnterAsync()
    {
        Interlocked.Increment(ref _visitors);
        var before = Counted;
        await Passage.MeetAsync();
        Volatile.Write(ref _counted, before + 1);
    }
}
