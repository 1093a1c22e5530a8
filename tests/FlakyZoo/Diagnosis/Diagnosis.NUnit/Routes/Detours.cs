namespace Depot.Routes;

/// <summary>Roads that may be closed, drawn by given random numbers.</summary>
public static class Detours
{
    public static int[] Draw(int seed, int roads)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, roads).Select(_ => random.Next(100))];
    }

    public static double AverageOf(int seed, int roads) => Draw(seed, roads).Average();
}
