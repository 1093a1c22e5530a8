namespace Shop.Ledgers;

/// <summary>Adds up a year, which takes its time.</summary>
public static class YearlyReport
{
    public static async Task<int> AddUpAsync(int months)
    {
        var sum = 0;
        for (var month = 1; month <= months; month++)
        {
            await Task.Delay(10);
            sum += month * 100;
        }
        return sum;
    }

    public static long Checksum(int rounds)
    {
        var sum = 17L;
        for (var round = 0; round < rounds; round++)
            sum = unchecked((sum * 31) + round);
        return sum;
    }
}
