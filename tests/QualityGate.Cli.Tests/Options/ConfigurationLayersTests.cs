using QualityGate.Cli.Options;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Faults;
using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Tests.Options;

public sealed class ConfigurationLayersTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Environment_WinsOverTheFile()
    {
        _scratch.Write("qualitygate.json", """{ "runs": 3, "minRuns": 2, "since": "main" }""");

        Configuration layers = ConfigurationLayers.Read(_scratch.Path, name => name switch { "QUALITYGATE_RUNS" => "8", "QUALITYGATE_SINCE" => "origin/main", _ => null });

        Assert.Equal((8, 2, "origin/main"), (layers.Runs, layers.MinRuns, layers.Since));
    }

    [Fact]
    public void EmptyVariable_IsNotSet()
    {
        _scratch.Write("qualitygate.json", """{ "runs": 3 }""");

        Assert.Equal(3, ConfigurationLayers.Read(_scratch.Path, _ => "").Runs);
    }

    [Fact]
    public void FileAboveTheTarget_IsFound()
    {
        _scratch.Write("qualitygate.json", """{ "flaky": 4 }""");
        string project = _scratch.Write("tests/X/X.csproj", "<Project />");

        Assert.Equal(4, ConfigurationLayers.Read(project, _ => null).Flaky);
    }

    [Fact]
    public void VariableThatIsNoNumber_IsRefusedByName()
    {
        QualityGateException exception = Assert.Throws<QualityGateException>(
            () => ConfigurationLayers.Read(_scratch.Path, name => name == "QUALITYGATE_MINRUNS" ? "few" : null));

        Assert.Contains("QUALITYGATE_MINRUNS", exception.Message, StringComparison.Ordinal);
    }
}
