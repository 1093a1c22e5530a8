using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Core.Suites;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>Which cases a run asks the adapter for, and whether an answer is one of them.</summary>
internal sealed class RequestedCases
{
    private readonly ImmutableHashSet<TestId>? _tests;

    private RequestedCases(ImmutableHashSet<TestId>? tests, Discovery discovery)
    {
        _tests = tests;
        Discovered = [.. discovery.Tests.Where(test => Includes(test.Id))];
    }

    /// <summary>Those of them that discovery listed.</summary>
    public ImmutableArray<DiscoveredTest> Discovered { get; }

    public CaseSelection Selection => _tests is null
        ? new CaseSelection.All()
        : new CaseSelection.Only(
            [.. _tests.Select(CaseIdentity.CaseOf).OfType<string>()],
            [.. _tests.Where(test => CaseIdentity.CaseOf(test) is null).Select(test => new MethodName(test.Class, test.Method))])
        {
            Names = [.. Discovered.Select(test => test.DisplayName).Distinct(StringComparer.Ordinal)],
        };

    public static RequestedCases Of(TestSelection selection, Discovery discovery) => selection switch
    {
        TestSelection.Everything => new RequestedCases(tests: null, discovery),
        TestSelection.Only only => new RequestedCases([.. only.Tests.Select(test => test.Case)], discovery),
        _ => throw new UnreachableException(),
    };

    public bool Includes(TestId test) =>
        _tests is null || _tests.Contains(test.Case) || _tests.Contains(test.WholeMethod);
}
