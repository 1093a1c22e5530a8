using QualityGate.Core.Suites;

namespace QualityGate.Bench.Suites;

/// <summary>A suite to generate: which framework, how many tests, and what each does.</summary>
internal sealed record SuiteShape(string Name, TestFramework Framework, int Tests, TestPlatform Platform)
{
    private const int TestsPerClass = 20;

    private const int Trivial = 200;

    private const int Many = 5_000;

    /// <summary>What a test does; every one of a suite does the same.</summary>
    public string Body { get; init; } = "";

    public int Classes => (Tests + TestsPerClass - 1) / TestsPerClass;

    public static ImmutableArray<SuiteShape> All { get; } =
    [
        new("xunit2", TestFramework.XunitV2, Trivial, TestPlatform.VSTest),
        new("nunit", TestFramework.NUnit, Trivial, TestPlatform.VSTest),
        new("mstest", TestFramework.MSTest, Trivial, TestPlatform.VSTest),
        new("xunit3", TestFramework.XunitV3, Trivial, TestPlatform.MicrosoftTestingPlatform),
        new("nunit-app", TestFramework.NUnitApplication, Trivial, TestPlatform.MicrosoftTestingPlatform),
        new("mstest-app", TestFramework.MSTestApplication, Trivial, TestPlatform.MicrosoftTestingPlatform),
        new("sleeping", TestFramework.XunitV2, Trivial, TestPlatform.VSTest) { Body = "System.Threading.Thread.Sleep(20);" },
        new("large", TestFramework.XunitV2, Many, TestPlatform.VSTest),
    ];

    public int TestsIn(int place) => Math.Min(TestsPerClass, Tests - place * TestsPerClass);
}
