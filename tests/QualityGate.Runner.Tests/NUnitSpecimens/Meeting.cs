namespace QualityGate.NUnitSpecimens;

/// <summary>Three fixtures that meet when they run in parallel, and count how many of them are inside at once.</summary>
public abstract class Meeting
{
    private const int Expected = 3;

    private static readonly TaskCompletionSource All = new();
    private static int _arrived;
    private static int _inside;

    [Test]
    public async Task Meets()
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
public class FirstGuest : Meeting;

[Parallelizable]
public class SecondGuest : Meeting;

[Parallelizable]
public class ThirdGuest : Meeting;
