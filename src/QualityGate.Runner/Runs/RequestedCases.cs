using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Core.Suites;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>Which cases a run asks the adapter for, and whether an answer is one of them.</summary>
internal sealed class RequestedCases
{
    private readonly ImmutableHashSet<TestId>? _tests;

    private RequestedCases(ImmutableHashSet<TestId>? tests) => _tests = tests;

    public static RequestedCases Of(TestSelection selection) => selection switch
    {
        TestSelection.Everything => new RequestedCases(tests: null),
        TestSelection.Only only => new RequestedCases([.. only.Tests.Select(test => test.Case)]),
        _ => throw new UnreachableException(),
    };

    public CaseSelection Selection => _tests is null
        ? new CaseSelection.All()
        : new CaseSelection.Only(
            [.. _tests.Select(CaseIdentity.CaseOf).OfType<string>()],
            [.. _tests.Where(test => CaseIdentity.CaseOf(test) is null).Select(test => new MethodName(test.Class, test.Method))]);

    public bool Includes(TestId test) =>
        _tests is null || _tests.Contains(test.Case) || _tests.Contains(test.WholeMethod);
}
