namespace Depot.Yards;

/// <summary>The one scale of the yard, which every fixture sets to zero before its tests.</summary>
public static class SharedScale
{
    private static int _load;

    public static int Load => Volatile.Read(ref _load);

    public static void SetToZero() => Volatile.Write(ref _load, 0);

    public static async Task PutAsync(int weight)
    {
        await Task.Delay(6);
        Interlocked.Add(ref _load, weight);
    }
}
