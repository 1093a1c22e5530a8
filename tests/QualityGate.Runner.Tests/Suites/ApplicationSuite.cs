using System.Collections.Immutable;
using System.Reflection;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Processes;

namespace QualityGate.Runner.Tests.Suites;

/// <summary>A built specimen application, discovered once for all tests that run some of it.</summary>
public abstract class ApplicationSuite(string name) : IAsyncLifetime
{
    private const string TokenVariable = "SPECIMEN_TOKEN";

    private readonly ProcessMarker _token = new(TokenVariable, Guid.NewGuid().ToString("N"));

    private readonly string _folder = Path.Combine(BuiltAs("TestFolder"), $"{name}Specimens");

    public string AssemblyPath => Path.Combine(_folder, "bin", BuiltAs("Configuration"), "net10.0", $"QualityGate.{name}Specimens.dll");

    public RunnerOptions Options => new()
    {
        Root = _folder,
        SpareHosts = 0,
    };

    public Discovery Discovery { get; private set; } = null!;

    public TestSuite Suite => SuiteAt(AssemblyPath) with
    {
        Environment = ImmutableSortedDictionary<string, string>.Empty.Add(TokenVariable, _token.Value),
    };

    public static TestSuite SuiteAt(string assembly) => new()
    {
        Id = new SuiteId("Application.csproj", "net10.0"),
        Platform = TestPlatform.MicrosoftTestingPlatform,
        Host = SuiteHost.Application,
        AssemblyPath = assembly,
    };

    public async Task InitializeAsync() =>
        Discovery = await new SuiteDiscoverer(Options).DiscoverAsync(Suite, CancellationToken.None);

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Processes of the application, and what they started, that are still alive.</summary>
    public IReadOnlyList<int> Survivors() => _token.Carriers();

    public int KillSurvivors() => _token.KillAll();

    public ImmutableArray<DiscoveredTest> Listed(string test) =>
        [.. Discovery.Tests.Where(listed => listed.Id.FullName == $"QualityGate.{name}Specimens.{test}")];

    public PlannedRun Planned(Condition condition, params IEnumerable<TestId> tests) => new()
    {
        Number = 7,
        Suite = Suite.Id,
        Conditions = ConditionSet.Of(condition),
        Tests = new TestSelection.Only([.. tests]),
        Seed = 1,
    };

    /// <summary>The cases with these names, each asked for by its uid.</summary>
    public PlannedRun PlannedByName(Condition condition, params IEnumerable<string> names) =>
        Planned(condition, names.SelectMany(test => Listed(test)).Select(test => test.Id));

    public SuiteRunner Runner(RunnerOptions? options = null, TestSuite? suite = null) =>
        new([new PreparedSuite(suite ?? Suite, Discovery)], options ?? Options, TimeProvider.System);

    public async Task<SuiteRun> RunAsync(PlannedRun planned)
    {
        await using SuiteRunner runner = Runner();
        return await runner.RunAsync(planned, new Listener(), CancellationToken.None);
    }

    public Task<SuiteRun> RunSeriallyAsync(params IEnumerable<string> names) => RunAsync(PlannedByName(SerialCondition.Instance, names));

    private static string BuiltAs(string key) => typeof(ApplicationSuite).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == key).Value!;
}
