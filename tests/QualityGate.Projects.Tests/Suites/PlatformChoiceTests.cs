using QualityGate.Core.Suites;
using QualityGate.Projects.Suites;

namespace QualityGate.Projects.Tests.Suites;

public sealed class PlatformChoiceTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true, false, false, TestPlatform.VSTest)]
    [InlineData(false, true, false, TestPlatform.MicrosoftTestingPlatform)]
    [InlineData(true, true, false, TestPlatform.VSTest)]
    [InlineData(true, true, true, TestPlatform.MicrosoftTestingPlatform)]
    [InlineData(false, false, false, TestPlatform.Unknown)]
    public void AdapterAndApplication_Decide(bool hasAdapter, bool isApplication, bool prefersApplication, TestPlatform platform)
    {
        if (hasAdapter)
            _folder.Write("bin/xunit.runner.visualstudio.testadapter.dll");

        Assert.Equal(platform, PlatformChoice.For(_folder.Write("bin/A.dll"), isApplication, prefersApplication, HostChoice.Auto).Platform);
    }

    [Theory]
    [InlineData("""{ "test": { "runner": "Microsoft.Testing.Platform" } /* here */ }""", TestPlatform.MicrosoftTestingPlatform)]
    [InlineData("""{ "test": { "runner": "VSTest" } }""", TestPlatform.VSTest)]
    [InlineData("""{ "sdk": { } }""", TestPlatform.VSTest)]
    public void RepositorysRunner_DecidesBetweenBoth(string globalJson, TestPlatform platform)
    {
        _folder.Write("global.json", globalJson);
        _folder.Write("bin/NUnit3.TestAdapter.dll");

        Assert.Equal(platform, PlatformChoice.For(_folder.Write("bin/A.dll"), isApplication: true, prefersApplication: false, HostChoice.Auto).Platform);
    }

    [Theory]
    [InlineData(true, true, HostChoice.VSTest, SuiteHost.Adapter)]
    [InlineData(true, true, HostChoice.TestingPlatform, SuiteHost.Application)]
    [InlineData(true, true, HostChoice.Os, SuiteHost.Os)]
    [InlineData(true, false, HostChoice.TestingPlatform, SuiteHost.Unknown)]
    [InlineData(false, true, HostChoice.VSTest, SuiteHost.Unknown)]
    [InlineData(false, false, HostChoice.Os, SuiteHost.Unknown)]
    public void HostThatIsAskedFor_IsTakenOrRefused(bool hasAdapter, bool isApplication, HostChoice asked, SuiteHost host)
    {
        if (hasAdapter)
            _folder.Write("bin/xunit.runner.visualstudio.testadapter.dll");

        ChosenPlatform chosen = PlatformChoice.For(_folder.Write("bin/A.dll"), isApplication, prefersApplication: false, asked);

        Assert.Equal(host, chosen.Host);
        Assert.Equal(host == SuiteHost.Unknown ? HostReason.Unknown : HostReason.Asked, chosen.Reason);
    }

    [Fact]
    public void BrokenGlobalJson_IsAFaultOfTheEnvironment()
    {
        _folder.Write("global.json", "{");
        _folder.Write("bin/NUnit3.TestAdapter.dll");

        QualityGateException refusal = Assert.Throws<QualityGateException>(
            () => PlatformChoice.For(_folder.Write("bin/A.dll"), isApplication: true, prefersApplication: false, HostChoice.Auto));
        Assert.Equal(FaultKind.Environment, refusal.Fault.Kind);
    }
}
