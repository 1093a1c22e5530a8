using System.Diagnostics;

namespace QualityGate.XunitV3Specimens;

public class Endings
{
    [Fact]
    public void FailsFast() => Environment.FailFast("on purpose");

    [Fact]
    public void ExitsWithZero() => Environment.Exit(0);

    [Fact]
    public void SleepsForEver() => Thread.Sleep(Timeout.Infinite);

    [Fact]
    public void LeavesProcessInSessionOfItsOwn() => Process.Start("setsid", ["sleep", "600"]);

    [Fact]
    public void FloodsItsOwnOutput()
    {
        string line = new('y', 1023);
        TestContext.Current.TestOutputHelper!.WriteLine("the beginning");
        for (int written = 0; written < 10 * 1024; written++)
            TestContext.Current.TestOutputHelper.WriteLine(line);
    }
}

public sealed class BrokenFixture : IDisposable
{
    public void Dispose() => throw new InvalidOperationException("the fixture cannot be disposed of");
}

public class AfterBrokenFixture : IClassFixture<BrokenFixture>
{
    [Fact]
    public void PassesAtFirst()
    {
    }
}
