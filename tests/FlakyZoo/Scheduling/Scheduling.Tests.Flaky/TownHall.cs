using FlakyZoo.Encounters;

namespace Scheduling.Tests.Flaky;

/// <summary>
/// One store for two offices. It gives out a number, writes its journal, and only then remembers the number: whoever comes
/// through the other office meanwhile is given the same.
/// </summary>
internal static class TownHall
{
    private static readonly JobStore Store = new(new SlowJournal());
    private static int _asked;

    /// <summary>How many jobs have been asked for, beyond doubt.</summary>
    public static int Asked => Volatile.Read(ref _asked);

    public static Task<Job> AskAsync(string name)
    {
        Interlocked.Increment(ref _asked);
        return Store.AddAsync(Chores.Quick(name));
    }

    private sealed class SlowJournal : IJournal
    {
        private readonly Rendezvous _writing = new();

        public Task WriteAsync(string line) => _writing.MeetAsync();
    }
}
