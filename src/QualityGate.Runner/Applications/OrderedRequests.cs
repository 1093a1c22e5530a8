using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Core.Suites;
using QualityGate.Runner.Applications.Messages;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Applications;

/// <summary>
/// How often an application is asked, and for what, so that its tests run in an exact order: none heeds the order of the tests in a
/// request. MSTest and NUnit go by their lists, and xUnit v3 within a class by uids, so that a unit is one request; others may have an
/// order of their own. Each request is a run of its own to the framework: it finds all tests anew, and what they share is made for each
/// of them, so that fewer requests are quicker and closer to a run as the team makes it.
/// </summary>
internal static class OrderedRequests
{
    /// <summary>What to send, each under the number that it is given. A request without tests would be one for all.</summary>
    public static IEnumerable<Func<int, ReadOnlyMemory<byte>>> Of(ApplicationKind kind, IReadOnlyList<RunUnit> units, NodeNames names) =>
        from together in Groups(kind, units)
        let tests = together.Ids.Distinct().Select(names.Listed).OfType<DiscoveredTest>().ToImmutableArray()
        where !tests.IsEmpty
        select (Func<int, ReadOnlyMemory<byte>>)(id => ApplicationRequests.Run(id, tests.Select(test => KeyValuePair.Create(test.Id.Row, test.DisplayName))));

    private static IEnumerable<CaseSelection.Only> Groups(ApplicationKind kind, IReadOnlyList<RunUnit> units) => kind switch
    {
        ApplicationKind.MSTest or ApplicationKind.NUnit or ApplicationKind.XunitV3 => units.Select(unit => unit.Together),
        ApplicationKind.TUnit or ApplicationKind.Unknown => units.SelectMany(unit => unit.Steps),
        _ => throw new UnreachableException(),
    };
}
