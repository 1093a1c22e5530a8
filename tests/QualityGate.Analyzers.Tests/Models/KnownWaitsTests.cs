using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Tests.Models;

public class KnownWaitsTests
{
    private const string Before = "var work = Task.Run(() => 1); var gate = new SemaphoreSlim(0); var done = new ManualResetEventSlim(); var token = new CancellationTokenSource().Token; var channel = System.Threading.Channels.Channel.CreateUnbounded<int>();\n";

    [Theory]
    [InlineData("[|work.Wait()|];", nameof(WaitBound.None), nameof(WaitOutcome.Exception))]
    [InlineData("[|work.Wait(500)|];", nameof(WaitBound.Timeout), nameof(WaitOutcome.False))]
    [InlineData("[|work.Wait(token)|];", nameof(WaitBound.Token), nameof(WaitOutcome.Exception))]
    [InlineData("await [|work.WaitAsync(TimeSpan.FromSeconds(1))|];", nameof(WaitBound.Timeout), nameof(WaitOutcome.Exception))]
    [InlineData("await [|work.WaitAsync(token)|];", nameof(WaitBound.Token), nameof(WaitOutcome.Exception))]
    [InlineData("await [|work.WaitAsync(CancellationToken.None)|];", nameof(WaitBound.None), nameof(WaitOutcome.Exception))]
    [InlineData("await [|gate.WaitAsync()|];", nameof(WaitBound.None), nameof(WaitOutcome.Exception))]
    [InlineData("await [|gate.WaitAsync(500)|];", nameof(WaitBound.Timeout), nameof(WaitOutcome.False))]
    [InlineData("await [|gate.WaitAsync(500, token)|];", nameof(WaitBound.Timeout), nameof(WaitOutcome.False))]
    [InlineData("[|done.Wait(TimeSpan.FromSeconds(1))|];", nameof(WaitBound.Timeout), nameof(WaitOutcome.False))]
    [InlineData("[|new AutoResetEvent(false).WaitOne()|];", nameof(WaitBound.None), nameof(WaitOutcome.Exception))]
    [InlineData("[|WaitHandle.WaitAny([done.WaitHandle], 500)|];", nameof(WaitBound.Timeout), nameof(WaitOutcome.Index))]
    [InlineData("[|Task.WaitAll([work], 500)|];", nameof(WaitBound.Timeout), nameof(WaitOutcome.False))]
    [InlineData("await [|Task.WhenAny(work, Task.Delay(500))|];", nameof(WaitBound.Timeout), nameof(WaitOutcome.FirstTask))]
    [InlineData("[|new Thread(() => { }).Join(500)|];", nameof(WaitBound.Timeout), nameof(WaitOutcome.False))]
    [InlineData("[|System.Diagnostics.Process.GetCurrentProcess().WaitForExit()|];", nameof(WaitBound.None), nameof(WaitOutcome.Exception))]
    [InlineData("await [|channel.Reader.ReadAsync()|];", nameof(WaitBound.None), nameof(WaitOutcome.Exception))]
    [InlineData("await [|channel.Reader.ReadAsync(token)|];", nameof(WaitBound.Token), nameof(WaitOutcome.Exception))]
    public void Wait_IsKnownWithItsLimitAndOutcome(string statement, string bound, string outcome)
    {
        KnownWait wait = WaitIn(statement)!.Value;

        Assert.Equal((bound, outcome), (wait.Bound.ToString(), wait.Outcome.ToString()));
    }

    [Theory]
    [InlineData("await [|Task.WhenAll(work)|];")]
    [InlineData("await [|Task.WhenAny(work, Task.Run(() => 2))|];")]
    [InlineData("await [|Task.Delay(500)|];")]
    [InlineData("[|string.Join(\",\", \"a\")|].ToString();")]
    [InlineData("[|gate.Release()|];")]
    public void OtherCall_IsNoWait(string statement) => Assert.Null(WaitIn(statement));

    [Theory]
    [InlineData("[|done.Wait(500)|];", true)]
    [InlineData("[|done.Wait(0)|];", false)]
    [InlineData("[|done.Wait(-1)|];", false)]
    [InlineData("[|done.Wait(Timeout.InfiniteTimeSpan)|];", false)]
    [InlineData("[|done.Wait()|];", false)]
    [InlineData("[|done.Wait(Environment.TickCount)|];", true)]
    public void OnlyALimitedWait_CanExpire(string statement, bool expected) => Assert.Equal(expected, WaitIn(statement)!.Value.CanExpire);

    [Theory]
    [InlineData("await [|Task.WhenAny(Task.Delay(500), work)|];", "work")]
    [InlineData("[|done.Wait(500)|];", "done")]
    public void Awaited_IsWhatTheWaitIsFor(string statement, string expected) => Assert.Equal(expected, WaitIn(statement)!.Value.Awaited.Named()?.Name);

    [Theory]
    [InlineData("await [|Task.Delay(500)|];", true)]
    [InlineData("[|Thread.Sleep(500)|];", true)]
    [InlineData("await [|Task.Run(() => 1)|];", false)]
    public void Delay_IsADelayOrASleep(string statement, bool expected)
    {
        ModelSample sample = ModelSample.Test(Framework.XunitV2, statement);

        Assert.Equal(expected, sample.Knowledge.Waits.Delay(Assert.Single(sample.Marked)) is not null);
    }

    private static KnownWait? WaitIn(string statement)
    {
        ModelSample sample = ModelSample.Test(Framework.XunitV2, Before + statement);
        return sample.Knowledge.Waits.Of(Assert.IsAssignableFrom<IInvocationOperation>(Assert.Single(sample.Marked)));
    }
}
