using System.Collections.Immutable;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Hosts;

namespace QualityGate.Runner.Tests.CommandLines;

/// <summary>Launches of a suite that is not there, for whoever only looks at what would be typed.</summary>
internal static class Launches
{
    public static SuiteId Id { get; } = new("Shop.csproj", "net10.0");

    public static HostLaunch Of(TestSelection tests, Condition condition, string? settings = null, params ImmutableArray<DiscoveredTest> listed)
    {
        TestSuite suite = new()
        {
            Id = Id,
            Platform = TestPlatform.VSTest,
            Host = SuiteHost.Os,
            AssemblyPath = "/shop/Shop.dll",
            SettingsPath = settings,
            Environment = ImmutableSortedDictionary<string, string>.Empty.Add("ASKED", "by the user"),
        };
        Discovery discovery = new() { Suite = suite.Id, Platform = suite.Platform, Tests = listed };
        PlannedRun planned = new() { Number = 1, Suite = suite.Id, Conditions = ConditionSet.Of(condition), Tests = tests, Seed = 1 };
        return HostLaunch.For(new PreparedSuite(suite, discovery), planned) with { TestTimeout = TimeSpan.FromSeconds(2.5) };
    }
}
