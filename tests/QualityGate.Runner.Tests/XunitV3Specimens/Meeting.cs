namespace QualityGate.XunitV3Specimens;

/// <summary>Three test collections that meet when they run in parallel, and count how many of them are inside at once.</summary>
public abstract class Meeting(ITestOutputHelper output)
{
    private const int Expected = 3;

    private static readonly TaskCompletionSource All = new();
    private static int _arrived;
    private static int _inside;

    [Fact]
    public async Task Meets()
    {
        int together = Interlocked.Increment(ref _inside);
        if (Interlocked.Increment(ref _arrived) == Expected)
            All.SetResult();
        if (Environment.GetEnvironmentVariable("QUALITYGATE_TEST_CONDITIONS") == "parallel")
            await All.Task.WaitAsync(TimeSpan.FromMinutes(1));
        else
            await Task.Yield();

        output.WriteLine($"together: {together}");
        Interlocked.Decrement(ref _inside);
    }
}

public class FirstGuest(ITestOutputHelper output) : Meeting(output);

public class SecondGuest(ITestOutputHelper output) : Meeting(output);

public class ThirdGuest(ITestOutputHelper output) : Meeting(output);
