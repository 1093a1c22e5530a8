using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Core.Suites;
using QualityGate.Runner.Applications.Messages;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Applications;

/// <summary>
/// How an application is asked for the tests of a run. Whole methods are named when it starts, because the uids of rows such
/// as a new Guid are others in every process; single rows can only be asked for by uid, in the request. The two cannot be
/// added to each other: an application runs what passes both.
/// </summary>
internal sealed record NodeSelection
{
    private NodeSelection()
    {
    }

    /// <summary>The tests to put into the request; null for whatever the start lets through.</summary>
    public ImmutableArray<DiscoveredTest>? Tests { get; private init; }

    /// <summary>The methods to name at the start; empty for all.</summary>
    public ImmutableArray<TestId> Methods { get; private init; } = [];

    /// <summary>Tests that were asked for and must not run, because a name in a request would wake them: explicit ones.</summary>
    public ImmutableArray<DiscoveredTest> LeftOut { get; private init; } = [];

    /// <summary>What to send, each under the number that it is given; nothing when there is nothing to ask for.</summary>
    public IEnumerable<Func<int, ReadOnlyMemory<byte>>> Requests => Tests switch
    {
        null => [id => ApplicationRequests.Run(id)],
        { IsEmpty: true } => [],
        { } tests => [id => ApplicationRequests.Run(id, tests.Select(test => KeyValuePair.Create(test.Id.Row, test.DisplayName)))],
    };

    /// <param name="kind">Some frameworks have no words for methods.</param>
    /// <param name="selection">What is wanted.</param>
    /// <param name="listed">All tests that were discovered.</param>
    public static NodeSelection Of(ApplicationKind kind, TestSelection selection, ImmutableArray<DiscoveredTest> listed) => selection switch
    {
        TestSelection.Everything => new NodeSelection(),
        TestSelection.Only only => Of(kind, [.. only.Tests.Select(test => test.Case)], listed),
        _ => throw new UnreachableException(),
    };

    private static NodeSelection Of(ApplicationKind kind, ImmutableHashSet<TestId> asked, ImmutableArray<DiscoveredTest> listed)
    {
        ImmutableArray<DiscoveredTest> wanted = [.. listed.Where(test => asked.Contains(test.Id) || asked.Contains(test.Id.WholeMethod)).DistinctBy(test => test.Id)];
        ImmutableArray<DiscoveredTest> leftOut = [.. wanted.Where(IsExplicit)];
        ImmutableArray<TestId> methods = [.. asked.Where(test => test.Row.Length == 0).Except(MethodsOnlyIn(leftOut, wanted)).Order()];
        return asked.All(test => test.Row.Length == 0) && methods.Length > 0 && NamesMethods(kind)
            ? new NodeSelection { Methods = methods, LeftOut = leftOut }
            : new NodeSelection { Tests = [.. wanted.Except(leftOut)], LeftOut = leftOut };
    }

    private static IEnumerable<TestId> MethodsOnlyIn(ImmutableArray<DiscoveredTest> leftOut, ImmutableArray<DiscoveredTest> wanted) =>
        leftOut.Select(test => test.Id.WholeMethod).Except(wanted.Except(leftOut).Select(test => test.Id.WholeMethod));

    private static bool IsExplicit(DiscoveredTest test) => test.SkipReason == DiscoveredCase.Explicit;

    private static bool NamesMethods(ApplicationKind kind) => kind switch
    {
        ApplicationKind.XunitV3 or ApplicationKind.MSTest or ApplicationKind.NUnit => true,
        ApplicationKind.TUnit or ApplicationKind.Unknown => false,
        _ => throw new UnreachableException(),
    };
}
