using Endings.XunitV3;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCaseOrderer(typeof(ByNameOrderer))]

namespace Endings.XunitV3;

/// <summary>Runs the tests of a class in the order of their names, so that it is certain who comes before the mischief.</summary>
public sealed class ByNameOrderer : ITestCaseOrderer
{
    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase =>
        [.. testCases.OrderBy(testCase => testCase.TestMethod?.MethodName, StringComparer.Ordinal)];
}
