namespace QualityGate.Reporting.Markdown;

/// <summary>Shares out a room of bytes: whoever needs little gets all of it, and those who need more share alike what is left.</summary>
internal static class FairShares
{
    /// <param name="room">Bytes in all; less than none counts as none.</param>
    /// <param name="needs">Bytes that each would take.</param>
    /// <returns>Bytes that each gets, at most what it needs.</returns>
    public static ImmutableArray<int> Of(int room, ImmutableArray<int> needs)
    {
        int[] shares = new int[needs.Length];
        int left = Math.Max(0, room);
        foreach ((int served, int place) in Enumerable.Range(0, needs.Length).OrderBy(place => needs[place]).Index())
        {
            shares[place] = Math.Min(needs[place], left / (needs.Length - served));
            left -= shares[place];
        }

        return [.. shares];
    }
}
