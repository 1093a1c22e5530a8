using Xunit;

namespace Specimens;

public class TimerTests
{
    private readonly Timer _ticks = new(_ => { }, null, 0, 100); // ten a second
    private readonly Timer _tocks = new(_ => { }, null, 50, 100);

    [Fact]
    public void Nothing_IsLate() => Assert.NotEqual(1, Environment.ProcessorCount + 1);
}

public class ChimeTests : IDisposable
{
    private readonly Timer _chime = new(_ => { }, null, 0, 100);

    [Fact]
    public void Chime_IsThere() => Assert.NotEqual(1, Environment.ProcessorCount + 1);

    public void Dispose() => Console.WriteLine("done"); // at the end
}
