using System.Collections.Immutable;
using System.Reflection;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Tests.Suites;

/// <summary>Specimens of one framework, built with us and discovered.</summary>
public sealed class BuiltSuite
{
    private BuiltSuite(TestSuite suite, Discovery discovery) => (Suite, Discovery) = (suite, discovery);

    public TestSuite Suite { get; }

    public Discovery Discovery { get; }

    /// <summary>Absolute path of the built assembly.</summary>
    /// <param name="name">What stands before "Specimens" in the project's name; empty for those of xUnit v2.</param>
    /// <param name="variant">Empty, or Serial for the project as it is built once more.</param>
    public static string PathOf(string name, string variant = "") =>
        Path.Combine(BuiltAs("TestFolder"), $"{name}Specimens", "bin", variant, BuiltAs("Configuration"), "net10.0", $"QualityGate.{name}Specimens.dll");

    public static async Task<BuiltSuite> DiscoverAsync(TestSuite suite) =>
        new(suite, await new SuiteDiscoverer(OptionsFor(suite)).DiscoverAsync(suite, CancellationToken.None));

    public static Task<BuiltSuite> DiscoverAsync(string name, string variant = "") => DiscoverAsync(SpecimenSuite.SuiteAt(PathOf(name, variant)));

    public ImmutableArray<TestId> All(params IEnumerable<string> methods) =>
        [.. methods.SelectMany(method => Discovery.Tests.Where(test => test.Id.FullName.EndsWith($".{method}", StringComparison.Ordinal))).Select(test => test.Id)];

    public DiscoveredTest One(string method) => Discovery.Tests.Single(test => test.Id.FullName.EndsWith($".{method}", StringComparison.Ordinal));

    public Task<SuiteRun> RunAsync(Condition condition, params IEnumerable<string> methods) =>
        RunAsync(condition, new TestSelection.Only([.. All(methods)]));

    public async Task<SuiteRun> RunAsync(Condition condition, TestSelection tests, TestSuite? with = null, int seed = 1)
    {
        PlannedRun planned = new()
        {
            Number = 7,
            Suite = Suite.Id,
            Conditions = ConditionSet.Of(condition),
            Tests = tests,
            Seed = seed,
        };
        await using SuiteRunner runner = new([new PreparedSuite(with ?? Suite, Discovery)], OptionsFor(Suite), TimeProvider.System);
        return await runner.RunAsync(planned, new Listener(), CancellationToken.None);
    }

    private static string BuiltAs(string key) => typeof(BuiltSuite).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == key).Value!;

    private static RunnerOptions OptionsFor(TestSuite suite) => SpecimenSuite.Options with
    {
        Root = Path.GetFullPath(Path.Combine(suite.AssemblyPath, "../../../..")),
    };
}
