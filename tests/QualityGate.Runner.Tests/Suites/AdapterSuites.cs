namespace QualityGate.Runner.Tests.Suites;

/// <summary>The specimens of the frameworks and languages other than the first, each discovered once for all tests.</summary>
public sealed class AdapterSuites : IAsyncLifetime
{
    public BuiltSuite NUnit { get; private set; } = null!;

    public BuiltSuite MSTest { get; private set; } = null!;

    public BuiltSuite FSharp { get; private set; } = null!;

    public BuiltSuite VisualBasic { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        NUnit = await BuiltSuite.DiscoverAsync("NUnit");
        MSTest = await BuiltSuite.DiscoverAsync("MSTest");
        FSharp = await BuiltSuite.DiscoverAsync("FSharp");
        VisualBasic = await BuiltSuite.DiscoverAsync("VisualBasic");
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
