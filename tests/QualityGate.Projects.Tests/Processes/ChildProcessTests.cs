using System.Collections.Concurrent;
using QualityGate.Projects.Processes;

namespace QualityGate.Projects.Tests.Processes;

public sealed class ChildProcessTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly ConcurrentQueue<ChildLine> _lines = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public async Task OutputAndErrors_ArriveWithTheirSource()
    {
        ChildExit exit = await RunAsync(Shell("echo out; echo err >&2; exit 7"));

        Assert.Equal(new ChildExit(ChildEnd.Exited, 7, IsOutputComplete: true), exit);
        Assert.False(exit.IsSuccess);
        Assert.Contains(new ChildLine(LineSource.Output, "out"), _lines);
        Assert.Contains(new ChildLine(LineSource.Error, "err"), _lines);
    }

    [UnixFact]
    public async Task MoreOutputThanAPipeHolds_IsDrained()
    {
        await RunAsync(Shell("i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done"));

        Assert.Equal(20000, _lines.Count);
        Assert.Equal("line 19999", _lines.Last().Text);
    }

    [UnixFact]
    public async Task ArgumentsAndEnvironment_ArriveUnchanged()
    {
        ChildStart start = Shell("printf '%s|' \"$@\" \"$GIVEN\" \"${HOME-none}\"") with
        {
            Environment = ImmutableSortedDictionary<string, string?>.Empty.Add("GIVEN", "ä b").Add("HOME", null),
        };
        await RunAsync(start with { Arguments = [.. start.Arguments, "zero", "a b", "\"", "$x;*"] });

        Assert.Equal("a b|\"|$x;*|ä b|none|", Assert.Single(_lines).Text);
    }

    [UnixFact]
    public async Task StandardInput_IsEmpty()
    {
        ChildExit exit = await RunAsync(Shell("cat; echo end"));

        Assert.True(exit.IsSuccess);
        Assert.Equal("end", Assert.Single(_lines).Text);
    }

    [UnixFact]
    public async Task GrandchildThatKeepsThePipe_IsNotWaitedFor()
    {
        ChildExit exit = await RunAsync(Shell("sleep 600 & echo done") with { OutputGrace = TimeSpan.FromMilliseconds(50) });

        Assert.Equal(new ChildExit(ChildEnd.Exited, 0, IsOutputComplete: false), exit);
        Assert.Equal("done", Assert.Single(_lines).Text);
    }

    [UnixFact]
    public async Task ChildThatDoesNotEnd_IsKilledInTimeWithItsGrandchildren()
    {
        ChildExit exit = await RunAsync(Shell("sleep 600 & sleep 600; echo never") with { Timeout = TimeSpan.FromMilliseconds(200) });

        Assert.Equal(ChildEnd.TimedOut, exit.End);
        Assert.True(exit.IsOutputComplete, "A grandchild still holds the pipe, so it lives.");
        Assert.Empty(_lines);
    }

    [LinuxFact]
    public async Task OrphanOfTheGroup_IsKilledWithIt()
    {
        // The subshell ends at once, so the sleeper's parent is gone before the timeout: only the group still knows it.
        ChildExit exit = await RunAsync(Shell("(sleep 600 &); sleep 600") with { Timeout = TimeSpan.FromMilliseconds(200) });

        Assert.True(exit.IsOutputComplete, "The orphan still holds the pipe, so it lives.");
    }

    [UnixFact]
    public async Task Cancelling_KillsTheChildAndThrows()
    {
        using CancellationTokenSource cancellation = new();
        await using ChildProcess child = ChildProcess.Start(Shell("echo ready; sleep 600"), _ => cancellation.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => child.WaitAsync(cancellation.Token));
    }

    // Where the sleeper survives, reading the pipe would not end: the limit turns a hang into a failure.
    [LinuxFact(Timeout = 60_000)]
    public async Task Disposal_LeavesNothingOfAFinishedChildBehind()
    {
        string pipe = _folder["pipe"];
        await RunAsync(Shell($"mkfifo '{pipe}'"));
        // The sleeper opens the pipe for writing, so reading it to the end takes until the sleeper is gone.
        Task<string> reading = Task.Run(() => File.ReadAllText(pipe));
        await RunAsync(Shell($"exec 3>'{pipe}'; echo open >&3; sleep 600 >/dev/null 2>&1 &"));

        Assert.Equal("open\n", await reading);
    }

    [Fact]
    public void UnknownProgram_IsAFaultOfTheEnvironment()
    {
        ChildStart start = new() { Program = "no-such-program-anywhere", WorkingDirectory = _folder.Path };
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => ChildProcess.Start(start, _ => { }));

        Assert.Equal(FaultKind.Environment, refusal.Fault.Kind);
        Assert.Contains("no-such-program-anywhere", refusal.Message, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task ListenerThatThrows_IsReportedAndDoesNotBlockTheChild()
    {
        ChildStart start = Shell("i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done");
        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(
            () => ChildProcess.RunAsync(start, _ => throw new FormatException(), CancellationToken.None));

        Assert.IsType<FormatException>(failure.InnerException);
    }

    private Task<ChildExit> RunAsync(ChildStart start) => ChildProcess.RunAsync(start, _lines.Enqueue, CancellationToken.None);

    private ChildStart Shell(string script) => new() { Program = "sh", Arguments = ["-c", script], WorkingDirectory = _folder.Path };
}
