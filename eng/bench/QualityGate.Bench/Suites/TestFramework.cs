namespace QualityGate.Bench.Suites;

/// <summary>A test framework as a generated project uses it.</summary>
/// <param name="Properties">MSBuild properties that it wants.</param>
/// <param name="Packages">Its packages with their versions.</param>
/// <param name="Namespace">Where its attributes are.</param>
/// <param name="ClassAttribute">What stands in front of a class; empty for nothing.</param>
/// <param name="TestAttribute">What stands in front of a test.</param>
internal sealed record TestFramework(
    ImmutableArray<(string Name, string Value)> Properties,
    ImmutableArray<(string Name, string Version)> Packages,
    string Namespace,
    string ClassAttribute,
    string TestAttribute)
{
    private static readonly (string, string) TestSdk = ("Microsoft.NET.Test.Sdk", "18.11.0");

    public static TestFramework XunitV2 { get; } =
        new([], [TestSdk, ("xunit", "2.9.3"), ("xunit.runner.visualstudio", "3.1.5")], "Xunit", "", "[Fact]");

    public static TestFramework NUnit { get; } =
        new([], [TestSdk, ("NUnit", "4.4.0"), ("NUnit3TestAdapter", "5.2.0")], "NUnit.Framework", "", "[Test]");

    public static TestFramework MSTest { get; } =
        new([], [TestSdk, ("MSTest.TestFramework", "4.5.2"), ("MSTest.TestAdapter", "4.5.2")], "Microsoft.VisualStudio.TestTools.UnitTesting", "[TestClass]", "[TestMethod]");

    public static TestFramework XunitV3 { get; } =
        new([("OutputType", "Exe"), ("UseMicrosoftTestingPlatformRunner", "true")], [("xunit.v3", "3.2.2")], "Xunit", "", "[Fact]");

    public static TestFramework NUnitApplication { get; } = AsApplication(NUnit, "EnableNUnitRunner");

    public static TestFramework MSTestApplication { get; } = AsApplication(MSTest, "EnableMSTestRunner");

    private static TestFramework AsApplication(TestFramework framework, string property) => framework with
    {
        Properties = [("OutputType", "Exe"), (property, "true")],
        Packages = framework.Packages.Remove(TestSdk),
    };
}
