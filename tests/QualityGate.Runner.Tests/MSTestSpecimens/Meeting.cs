#if DECLARES_SERIAL
[assembly: DoNotParallelize]
#else
[assembly: Parallelize(Workers = 2, Scope = ExecutionScope.MethodLevel)]
#endif

namespace QualityGate.MSTestSpecimens;

/// <summary>
/// Three methods of one class that meet when they run in parallel, and count how many of them are inside at once. Two
/// workers, which is what the suite declares, would wait for the third for ever.
/// </summary>
[TestClass]
public class Meeting
{
    private const int Expected = 3;

    private static readonly TaskCompletionSource All = new();
    private static int _arrived;
    private static int _inside;

    [TestMethod]
    public Task FirstMeets() => MeetAsync();

    [TestMethod]
    public Task SecondMeets() => MeetAsync();

    [TestMethod]
    public Task ThirdMeets() => MeetAsync();

    private static async Task MeetAsync()
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
