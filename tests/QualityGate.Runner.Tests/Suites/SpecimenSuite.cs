using System.Collections.Immutable;
using System.Reflection;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Processes;

namespace QualityGate.Runner.Tests.Suites;

/// <summary>The built specimens, discovered once for all tests that run some of them.</summary>
public sealed class SpecimenSuite : IAsyncLifetime
{
    private const string TokenVariable = "SPECIMEN_TOKEN";

    private readonly ProcessMarker _token = new(TokenVariable, Guid.NewGuid().ToString("N"));

    public static string AssemblyPath { get; } = BuiltAs("SpecimensAssembly");

    public static string SerialAssemblyPath { get; } = BuiltAs("SerialSpecimensAssembly");

    public static RunnerOptions Options { get; } = new()
    {
        Root = Path.GetFullPath(Path.Combine(AssemblyPath, "../../../..")),
        SpareHosts = 0,
    };

    public Discovery Discovery { get; private set; } = null!;

    public TestSuite Suite => SuiteAt(AssemblyPath) with
    {
        Environment = ImmutableSortedDictionary<string, string>.Empty.Add(TokenVariable, _token.Value),
    };

    public static TestSuite SuiteAt(string assembly) => new()
    {
        Id = new SuiteId("Specimens.csproj", "net10.0"),
        Platform = TestPlatform.VSTest,
        Host = SuiteHost.Adapter,
        AssemblyPath = assembly,
    };

    private static string BuiltAs(string key) => typeof(SpecimenSuite).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == key).Value!;

    public async Task InitializeAsync() =>
        Discovery = await new SuiteDiscoverer(Options).DiscoverAsync(Suite, CancellationToken.None);

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Test processes of ours, and what they started, that are still alive.</summary>
    public IReadOnlyList<int> Survivors() => _token.Carriers();

    public int KillSurvivors() => _token.KillAll();

    public ImmutableArray<TestId> Named(params IEnumerable<string> names) =>
        [.. names.SelectMany(name => Discovery.Tests.Where(test => test.Id.FullName == $"QualityGate.Specimens.{name}")).Select(test => test.Id)];

    public PlannedRun Planned(Condition condition, params IEnumerable<string> names) => new()
    {
        Number = 7,
        Suite = Suite.Id,
        Conditions = ConditionSet.Of(condition),
        Tests = new TestSelection.Only(Named(names)),
        Seed = 1,
    };

    public SuiteRunner Runner(RunnerOptions? options = null) =>
        new([new PreparedSuite(Suite, Discovery)], options ?? Options, TimeProvider.System);

    public async Task<SuiteRun> RunAsync(Condition condition, params IEnumerable<string> names)
    {
        await using SuiteRunner runner = Runner();
        return await runner.RunAsync(Planned(condition, names), new Listener(), CancellationToken.None);
    }

    public Task<SuiteRun> RunSeriallyAsync(params IEnumerable<string> names) => RunAsync(SerialCondition.Instance, names);
}
