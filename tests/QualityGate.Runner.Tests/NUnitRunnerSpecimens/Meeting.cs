namespace QualityGate.NUnitRunnerSpecimens;

/// <summary>Two classes that meet when they run in parallel.</summary>
public static class Meeting
{
    private const int Expected = 2;

    private static readonly TaskCompletionSource All = new();
    private static int _arrived;
    private static int _inside;

    public static async Task ArriveAsync()
    {
        int together = Interlocked.Increment(ref _inside);
        if (Interlocked.Increment(ref _arrived) == Expected)
            All.SetResult();
        if (Environment.GetEnvironmentVariable("QUALITYGATE_TEST_CONDITIONS") == "parallel")
            await All.Task.WaitAsync(TimeSpan.FromMinutes(1));
        else
            await Task.Yield();

        Console.WriteLine($"together: {together}");
        Interlocked.Decrement(ref _inside);
    }
}

[Parallelizable]
public class FirstGuest
{
    [Test]
    public Task Meets() => Meeting.ArriveAsync();
}

[Parallelizable]
public class SecondGuest
{
    [Test]
    public Task Meets() => Meeting.ArriveAsync();
}
