using QualityGate.Cli.Options;
using QualityGate.Cli.Tests.Tools;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
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

        Assert.Equal((8, 2, "origin/main"), (layers.Runs, Policies.Of(layers, profile: null, runs: 8).MinRuns, layers.Since));
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

        Assert.Equal(4, Assert.Single(ConfigurationLayers.Read(project, _ => null).Policy).Flaky);
    }

    [Fact]
    public void FileThatIsNamed_IsReadInsteadOfTheNearest()
    {
        _scratch.Write("qualitygate.json", """{ "runs": 4 }""");

        Assert.Equal(5, ConfigurationLayers.Read(_scratch.Path, _ => null, _scratch.Write("other.json", """{ "runs": 5 }""")).Runs);
    }

    [Fact]
    public void VariableThatIsNoNumber_IsRefusedByName()
    {
        QualityGateException exception = Assert.Throws<QualityGateException>(
            () => ConfigurationLayers.Read(_scratch.Path, name => name == "QUALITYGATE_MINRUNS" ? "few" : null));

        Assert.Contains("QUALITYGATE_MINRUNS", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Command line over environment over file over defaults.</summary>
    [Fact]
    public void EachLayer_WinsOverTheOneBelow()
    {
        Assert.Equal(Limit.Report, MarkersBy(null, null, null));
        Assert.Equal(Limit.Of(3), MarkersBy("""{ "flakyMarkers": 3 }""", null, null));
        Assert.Equal(Limit.Of(2), MarkersBy("""{ "flakyMarkers": 3 }""", "2", null));
        Assert.Equal(Limit.Of(0), MarkersBy("""{ "flakyMarkers": 3 }""", "2", "strict"));
        Assert.Equal(Limit.Of(1), MarkersBy("""{ "flakyMarkers": 3, "profiles": { "ours": { "flakyMarkers": 1 } } }""", "2", "ours"));
    }

    private Limit? MarkersBy(string? file, string? variable, string? profile)
    {
        _scratch.Write("qualitygate.json", file ?? "{}");
        Configuration layers = ConfigurationLayers.Read(_scratch.Path, name => name == "QUALITYGATE_FLAKYMARKERS" ? variable : null);
        return Policies.Of(layers, profile, runs: 1).LimitOf(GateRule.FlakyMarkers);
    }
}
