using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestCaseOrderer("Endings.XunitV2.ByNameOrderer", "Endings.XunitV2")]

namespace Endings.XunitV2;

/// <summary>Runs the tests of a class in the order of their names, so that it is certain who comes before the mischief.</summary>
public sealed class ByNameOrderer : ITestCaseOrderer
{
    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase =>
        testCases.OrderBy(testCase => testCase.TestMethod.Method.Name, StringComparer.Ordinal);
}
