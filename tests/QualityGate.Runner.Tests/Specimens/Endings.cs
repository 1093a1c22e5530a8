using System.Diagnostics;

namespace QualityGate.Specimens;

public class Endings
{
    [Fact]
    public void FailsFast() => Environment.FailFast("on purpose");

    [Fact]
    public void ExitsWithZero() => Environment.Exit(0);

    [Fact]
    public void OverflowsTheStack() => Assert.Equal(0, Deeper(1));

    [Fact]
    public void IsKilledFromOutside()
    {
        using Process kill = Process.Start("kill", ["-9", $"{Environment.ProcessId}"]);
        Thread.Sleep(Timeout.Infinite);
    }

    [Fact]
    public void ThrowsOnAThread()
    {
        Thread thread = new(() => throw new InvalidOperationException("nobody catches this"));
        thread.Start();
        thread.Join();
    }

    [Fact]
    public void DiesOfALibrary() => Library.Die();

    private static int Deeper(int level) => level == 0 ? 0 : 1 + Deeper(level + 1);
}

/// <summary>Dies on a thread of its own, so that no stack leads to the test.</summary>
public static class Library
{
    public static void Die()
    {
        Thread thread = new(() => throw new InvalidOperationException("the library's own fault"));
        thread.Start();
        thread.Join();
    }
}

public class Hanging
{
    [Fact]
    public void SleepsForEver() => Thread.Sleep(Timeout.Infinite);

    [Fact]
    public async Task WaitsForEver() => await new TaskCompletionSource().Task;
}

public sealed class StuckFixture
{
    public StuckFixture() => Thread.Sleep(Timeout.Infinite);
}

public class Stuck(StuckFixture fixture) : IClassFixture<StuckFixture>
{
    [Fact]
    public void NeverBegins() => Assert.NotNull(fixture);

    [Fact]
    public void NeverBeginsEither() => Assert.NotNull(fixture);
}
