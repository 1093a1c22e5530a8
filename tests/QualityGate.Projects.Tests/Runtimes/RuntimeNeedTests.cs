using QualityGate.Core.Suites;
using QualityGate.Projects.Runtimes;

namespace QualityGate.Projects.Tests.Runtimes;

public sealed class RuntimeNeedTests : IDisposable
{
    private static readonly ImmutableArray<DotnetRuntime> Installed =
        [Core("6.0.36"), Core("8.0.4"), Core("8.0.20"), Core("8.2.1"), Core("10.0.12"), new("Microsoft.AspNetCore.App", new Version(10, 0, 12))];

    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    // The table of https://learn.microsoft.com/dotnet/core/versions/selection, with these runtimes.
    [Theory]
    [InlineData(RollForwardPolicy.Minor, "8.0.0", "8.0.20")]
    [InlineData(RollForwardPolicy.Minor, "8.1.0", "8.2.1")]
    [InlineData(RollForwardPolicy.Minor, "7.0.0", null)]
    [InlineData(RollForwardPolicy.Minor, "8.3.0", null)]
    [InlineData(RollForwardPolicy.Major, "7.0.0", "8.0.20")]
    [InlineData(RollForwardPolicy.Major, "8.0.0", "8.0.20")]
    [InlineData(RollForwardPolicy.Major, "11.0.0", null)]
    [InlineData(RollForwardPolicy.LatestPatch, "8.0.0", "8.0.20")]
    [InlineData(RollForwardPolicy.LatestPatch, "8.1.0", null)]
    [InlineData(RollForwardPolicy.LatestMinor, "8.0.0", "8.2.1")]
    [InlineData(RollForwardPolicy.LatestMajor, "6.0.0", "10.0.12")]
    [InlineData(RollForwardPolicy.Disable, "8.0.4", "8.0.4")]
    [InlineData(RollForwardPolicy.Disable, "8.0.0", null)]
    public void Runtime_IsTheOneThatTheHostWouldTake(RollForwardPolicy policy, string wanted, string? taken)
    {
        RuntimeNeed need = new() { Wanted = [Core(wanted)], Policy = policy };

        Assert.Equal(taken is null ? null : Core(taken), need.Find(need.Wanted[0], Installed));
    }

    [Fact]
    public void RuntimeOfAnotherName_DoesNotStandIn() =>
        Assert.Null(new RuntimeNeed { Wanted = [] }.Find(new DotnetRuntime("Microsoft.WindowsDesktop.App", new Version(10, 0)), Installed));

    [Theory]
    [InlineData("""{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "8.0.0" } } }""", "Microsoft.NETCore.App 8.0.0", RollForwardPolicy.Minor)]
    [InlineData("""{ "runtimeOptions": { "rollForward": "LatestMajor", "framework": { "name": "Microsoft.NETCore.App", "version": "9.0.0-rc.1" } } }""", "Microsoft.NETCore.App 9.0.0", RollForwardPolicy.LatestMajor)]
    [InlineData("""{ "runtimeOptions": { "frameworks": [ { "name": "A", "version": "1.0.0" }, { "name": "B", "version": "2.0.0" } ] } }""", "A 1.0.0, B 2.0.0", RollForwardPolicy.Minor)]
    [InlineData("""{ "runtimeOptions": { "includedFrameworks": [ { "name": "A", "version": "1.0.0" } ] } }""", "", RollForwardPolicy.Minor)]
    public void RuntimeConfiguration_SaysWhatIsWanted(string json, string wanted, RollForwardPolicy policy)
    {
        RuntimeNeed need = RuntimeNeed.Of(SuiteWith(json));

        Assert.Equal((wanted, policy), (string.Join(", ", need.Wanted), need.Policy));
    }

    [Fact]
    public void EnvironmentOfTheTests_WinsOverTheirConfiguration()
    {
        TestSuite suite = SuiteWith("""{ "runtimeOptions": { "rollForward": "Disable", "framework": { "name": "A", "version": "1.0.0" } } }""") with
        {
            Environment = ImmutableSortedDictionary<string, string>.Empty.Add("DOTNET_ROLL_FORWARD", "Major"),
        };

        Assert.Equal(RollForwardPolicy.Major, RuntimeNeed.Of(suite).Policy);
    }

    [Theory]
    [InlineData("Microsoft.NETCore.App 10.0.12 [/usr/share/dotnet/shared/Microsoft.NETCore.App]", "Microsoft.NETCore.App 10.0.12")]
    [InlineData("Microsoft.NETCore.App 11.0.0-preview.2.1 [C:\\Program Files\\dotnet\\shared]", "Microsoft.NETCore.App 11.0.0")]
    [InlineData("Welcome to .NET", null)]
    [InlineData("", null)]
    public void LineOfTheList_IsARuntimeOrNothing(string line, string? runtime) =>
        Assert.Equal(runtime, InstalledRuntimes.Parse(line)?.ToString());

    [Fact]
    public async Task RuntimeThatRunsUs_IsInstalled() =>
        Assert.Contains(await InstalledRuntimes.ReadAsync(CancellationToken.None), runtime => runtime == Core(Environment.Version.ToString(3)));

    private static DotnetRuntime Core(string version) => new("Microsoft.NETCore.App", Version.Parse(version));

    private TestSuite SuiteWith(string runtimeConfiguration)
    {
        _scratch.Write("T.runtimeconfig.json", runtimeConfiguration);
        return new TestSuite
        {
            Id = new SuiteId("T.csproj", "net10.0"),
            Platform = TestPlatform.VSTest,
            Host = SuiteHost.Adapter,
            AssemblyPath = Path.Combine(_scratch.Path, "T.dll"),
        };
    }
}
