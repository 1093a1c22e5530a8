using QualityGate.Runner.Processes;

namespace QualityGate.Runner.Tests.Processes;

public sealed class MemoryKillsTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("pgfault 12\noom_kill 3\noom_kill_disable 1\n", 3)]
    [InlineData("pgfault 12\n", 0)]
    [InlineData("oom_kill many\n", 0)]
    [InlineData("", 0)]
    public void Counter_IsReadByItsName(string content, long kills)
    {
        File.WriteAllText(_file, content);

        Assert.Equal(kills, MemoryKills.In(_file));
    }

    [Fact]
    public void FileThatIsNotThere_CountsNothing() => Assert.Equal(0, MemoryKills.In(_file + ".missing"));
}
