using QualityGate.Runner.CommandLines;
using QualityGate.Runner.Processes;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.CommandLines;

public class SilenceWatchTests
{
    [LinuxFact]
    public async Task ProcessThatIsSilentForTooLong_IsEnded()
    {
        await using ChildProcess process = ChildProcess.Start(new ChildCommand("sleep", ["600"], Path.GetTempPath()));

        Assert.Equal(TimeSpan.Zero, await new SilenceWatch(process, TimeSpan.Zero, () => { }).UntilTheEndAsync());
        Assert.NotEqual(0, await process.Exited);
    }

    [LinuxFact]
    public async Task ProcessThatEndsByItself_IsLeftAlone()
    {
        await using ChildProcess process = ChildProcess.Start(new ChildCommand("true", [], Path.GetTempPath()));

        Assert.Null(await new SilenceWatch(process, TimeSpan.FromHours(1), () => { }).UntilTheEndAsync());
        Assert.Equal(0, await process.Exited);
    }
}
