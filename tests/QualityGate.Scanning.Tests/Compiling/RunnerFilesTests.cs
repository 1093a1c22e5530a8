using QualityGate.Scanning.Compiling;

namespace QualityGate.Scanning.Tests.Compiling;

public sealed class RunnerFilesTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FilesThatSteerTheRunner_AreFoundOnce()
    {
        string[] wanted = [_folder.Write("Shop.xunit.runner.json", "{}"), _folder.Write("ci.runsettings", "<RunSettings />"), _folder.Write("testconfig.json", "{}")];
        string known = _folder.Write("xunit.runner.json", "{}");
        _folder.Write("appsettings.json", "{}");
        _folder.Write("bin/xunit.runner.json", "{}");

        Assert.Equal(wanted, RunnerFiles.In(_folder.Path, [known]));
    }
}
