using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Examples;

/// <summary>Tests that share nothing which changes, or give it back as it was.</summary>
internal static class SharedStateExamples
{
    public static Example Race(TestFramework framework, TestDialect dialect) => new(
        $"In {dialect.Name}: a fresh object for every test; and one after another only what has to share something",
        $$"""
        {{Instance(framework)}}
        {{(framework == TestFramework.NUnit ? "[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]\n" : dialect.OnClass)}}public class RegistryTests
        {
            private readonly Registry _registry = new();

            {{dialect.OnTest}}
            public void Keeps_what_is_added()
            {
                _registry.Add("a");
                {{dialect.Equal("1", "_registry.Count")}}
            }
        }

        // There is one device only: tests that use it do not run side by side.
        {{dialect.OnClass}}{{OneByOne(framework)}}
        public class DeviceTests
        {
        }
        """);

    public static Example Order(TestDialect dialect) => new(
        $"In {dialect.Name}: the test says what it needs, and puts back what outlives it",
        $$"""
        {{dialect.OnClass}}public sealed class TillTests{{(dialect.OnTearDown is null ? " : IDisposable" : "")}}
        {
            private readonly string _before = Till.Currency;

        {{(dialect.OnTearDown is { } after ? $"    {after}\n    public void PutBack() => Till.Currency = _before;" : "    public void Dispose() => Till.Currency = _before;")}}

            {{dialect.OnTest}}
            public void Pays_in_euros()
            {
                Till.Currency = "EUR";
                {{dialect.Equal("\"4 EUR\"", "Till.Price(4)")}}
            }
        }
        """);

    private static string Instance(TestFramework framework) => framework switch
    {
        TestFramework.NUnit => "// One instance would serve all tests of the class, if NUnit were not told otherwise.",
        TestFramework.MSTest => "// MSTest makes a new instance of the class for every test.",
        _ => "// xunit makes a new instance of the class for every test.",
    };

    private static string OneByOne(TestFramework framework) => framework switch
    {
        TestFramework.NUnit => "[NonParallelizable]",
        TestFramework.MSTest => "[DoNotParallelize]",
        _ => "[Collection(\"device\")]",
    };
}
