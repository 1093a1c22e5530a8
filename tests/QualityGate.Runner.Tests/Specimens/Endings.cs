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

    private static int Deeper(int level) => level == 0 ? 0 : 1 + Deeper(level + 1);
}

public class Hanging
{
    [Fact]
    public void SleepsForEver() => Thread.Sleep(Timeout.Infinite);
}
