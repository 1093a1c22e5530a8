using System.Collections.Immutable;
using System.Text.Json.Nodes;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Applications;
using QualityGate.Runner.Hosts;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Applications;

public sealed class StartArgumentsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("arguments-");

    [Fact]
    public void XunitV3_IsToldInItsOwnWords()
    {
        Assert.Empty(For(ApplicationKind.XunitV3, AsConfiguredCondition.Instance));
        Assert.Equal<string>(["--parallel", "none"], For(ApplicationKind.XunitV3, SerialCondition.Instance));
        Assert.Equal<string>(["--parallel", "collections", "--max-threads", "unlimited", "--parallel-algorithm", "aggressive"], For(ApplicationKind.XunitV3, ParallelCondition.Instance));
    }

    [Fact]
    public void TUnit_IsToldHowManyTestsMayMeet() =>
        Assert.Equal<string>(["--maximum-parallel-tests", "1"], For(ApplicationKind.TUnit, SerialCondition.Instance));

    [Fact]
    public void UnknownFramework_RunsAsItDeclaresOnly()
    {
        Assert.Empty(For(ApplicationKind.Unknown, AsConfiguredCondition.Instance));

        QualityGateException speechless = Assert.Throws<QualityGateException>(() => For(ApplicationKind.Unknown, SerialCondition.Instance));

        Assert.Contains("--conditions asconfigured", speechless.Fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MSTest_IsToldBySettings()
    {
        ImmutableArray<string> arguments = For(ApplicationKind.MSTest, SerialCondition.Instance);

        Assert.Equal("--settings", arguments[0]);
        Assert.Contains("<DisableParallelization>true</DisableParallelization>", File.ReadAllText(arguments[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void MSTestWithAConfigurationOfItsOwn_GetsAChangedCopy()
    {
        File.WriteAllText(PathOf("T.testconfig.json"), """{ /* kept */ "other": 1, "mstest": { "parallelism": { "scope": "method" } } }""");

        ImmutableArray<string> arguments = For(ApplicationKind.MSTest, ParallelCondition.Instance);

        Assert.Equal("--config-file", arguments[0]);
        JsonNode copy = JsonNode.Parse(File.ReadAllText(arguments[1]))!;
        Assert.Equal((1, true, "method"), (copy["other"]!.GetValue<int>(), copy["mstest"]!["parallelism"]!["enabled"]!.GetValue<bool>(), copy["mstest"]!["parallelism"]!["scope"]!.GetValue<string>()));
        Assert.Empty(For(ApplicationKind.MSTest, AsConfiguredCondition.Instance));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);

    private ImmutableArray<string> For(ApplicationKind kind, Condition condition)
    {
        TestSuite suite = ApplicationSuite.SuiteAt(PathOf("T.dll"));
        Discovery discovery = new() { Suite = suite.Id, Platform = suite.Platform, Tests = [] };
        HostLaunch launch = HostLaunch.For(new PreparedSuite(suite, discovery), new PlannedRun
        {
            Number = 1,
            Suite = suite.Id,
            Conditions = ConditionSet.Of(condition),
            Seed = 1,
        });
        return StartArguments.For(kind, launch, NodeSelection.Of(kind, new TestSelection.Everything(), []), _folder.FullName);
    }
}
