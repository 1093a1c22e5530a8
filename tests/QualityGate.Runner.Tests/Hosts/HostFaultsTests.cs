using QualityGate.Core.Faults;
using QualityGate.Runner.Hosts;

namespace QualityGate.Runner.Tests.Hosts;

public sealed class HostFaultsTests
{
    [Fact]
    public void MissingRuntime_NamesItAndItsDownload()
    {
        Fault fault = HostFaults.Of(
            """
            You must install or update .NET to run this application.

            App: /tests/T.dll
            Framework: 'Microsoft.NETCore.App', version '6.0.0' (x64)

            To install missing framework, download:
            https://aka.ms/dotnet-core-applaunch?framework=Microsoft.NETCore.App&framework_version=6.0.0
            """,
            "otherwise");

        Assert.Equal(FaultKind.Environment, fault.Kind);
        Assert.Contains("version '6.0.0'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("https://aka.ms/dotnet-core-applaunch?framework=Microsoft.NETCore.App", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exception_SpeaksWithoutItsType() =>
        Assert.Equal(
            "The test host could not load the tests: there is no adapter",
            HostFaults.Of("System.IO.FileNotFoundException: there is no adapter\n   at A.B()", "otherwise").Message);

    [Fact]
    public void WordsNobodyUnderstands_AreDetailsOnly()
    {
        Fault fault = HostFaults.Of("Segmentation fault", "The host ended.");

        Assert.Equal("The host ended.", fault.Message);
        Assert.Equal<string>(["Segmentation fault"], fault.Details);
    }
}
