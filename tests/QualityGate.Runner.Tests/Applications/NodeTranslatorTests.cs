using System.Collections.Immutable;
using QualityGate.Core.Suites;
using QualityGate.Runner.Applications;
using QualityGate.Runner.Applications.Messages;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Applications;

public sealed class NodeTranslatorTests
{
    private static readonly TimeSpan At = TimeSpan.FromSeconds(3);

    [Fact]
    public void StartAndResult_AreAStartAResultAndAnEnd() => Assert.Collection(
        Told([Node(NodeState.InProgress), Node(NodeState.Passed)]),
        first => Assert.Equal(new HostEvent.TestStarted(Name("A.B"), At), first),
        second => Assert.Equal((CaseOutcome.Passed, Name("A.B")), (Result(second).Outcome, Result(second).Name)),
        third => Assert.Equal(new HostEvent.TestEnded("u", At), third));

    [Fact]
    public void ResultWithoutAStart_IsGivenOne() =>
        Assert.Equal(new HostEvent.TestStarted(Name("A.B"), TimeSpan.FromSeconds(2)), Told([Node(NodeState.Passed) with { Duration = TimeSpan.FromSeconds(1) }])[0]);

    [Fact]
    public void SupersededResult_DoesNotCount() =>
        Assert.Equal(CaseOutcome.Passed, Result(Assert.Single(Told([Node(NodeState.Failed) with { IsSuperseded = true }, Node(NodeState.Passed)]).OfType<HostEvent.TestReported>())).Outcome);

    [Fact]
    public void RowsUnderOneUid_AreToldInTheEndInTheOrderOfTheirNames()
    {
        IReadOnlyList<HostEvent> told = Told([.. Row("A.B(b)"), .. Row("A.B(a)")]);

        Assert.Equal(2, told.OfType<HostEvent.TestEnded>().Count());
        Assert.Equal(["A.B(a)", "A.B(b)"], told.TakeLast(2).Select(last => Result(last).Name.DisplayName));
    }

    [Fact]
    public void NodeWithoutALocation_IsWhoDiscoverySaid() =>
        Assert.Equal(Name("A.B"), Result(Told([Node(NodeState.Failed) with { Type = null, Method = null }])[1]).Name);

    [Fact]
    public void NodeNobodyDiscovered_IsWhoItSaysItself() =>
        Assert.Equal(new CaseName("new", "C", "D(System.Guid)", "C.D(1)"), Result(Told([new TestNode("new", "C.D(1)") { State = NodeState.Passed, Type = "C", Method = "D(System.Guid)" }])[1]).Name);

    [Fact]
    public void ExplicitTest_DoesNotRunForEver() => Assert.Collection(
        Told([Node(NodeState.InProgress)], skipReason: DiscoveredCase.Explicit),
        first => Assert.Equal((CaseOutcome.None, DiscoveredCase.Explicit), (Result(first).Outcome, Result(first).Message)),
        second => Assert.IsType<HostEvent.TestEnded>(second));

    [Fact]
    public void ExplicitTestThatRan_HasItsResult() =>
        Assert.Equal(CaseOutcome.Passed, Result(Assert.Single(Told([Node(NodeState.InProgress), Node(NodeState.Passed)], DiscoveredCase.Explicit).OfType<HostEvent.TestReported>())).Outcome);

    [Fact]
    public void CleanupOfXunit_IsChargedAfterwardsAndSaidOnce()
    {
        TestNode cleanup = new("u", "[Test Class Cleanup Failure (A.B)]") { State = NodeState.Failed, Message = "broken" };

        IReadOnlyList<HostEvent> told = Told([cleanup, cleanup, Node(NodeState.Passed)]);

        Assert.Equal("[Test Class Cleanup Failure (A.B)]: broken", Assert.Single(told.OfType<HostEvent.AdapterSaid>()).Text);
        Assert.Equal([CaseOutcome.Passed, CaseOutcome.Failed, CaseOutcome.Failed], told.OfType<HostEvent.TestReported>().Select(reported => reported.Result.Outcome));
        Assert.StartsWith("[Test Class Cleanup Failure (", Result(told[^1]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CleanupOfMSTest_IsNobodysFailure()
    {
        IReadOnlyList<HostEvent> told = Told([Node(NodeState.Passed), new TestNode("u", "[A ClassCleanup]") { State = NodeState.Failed, Message = "broken", Type = "A", Method = "B" }]);

        Assert.Equal(MessageLevel.Error, Assert.Single(told.OfType<HostEvent.AdapterSaid>()).Level);
        Assert.Equal(CaseOutcome.Passed, Assert.Single(told.OfType<HostEvent.TestReported>()).Result.Outcome);
    }

    [Fact]
    public void UnknownState_IsAnError() =>
        Assert.Equal(MessageLevel.Error, Assert.IsType<HostEvent.AdapterSaid>(Assert.Single(Told([Node(NodeState.Unknown)]))).Level);

    private static IReadOnlyList<HostEvent> Told(IEnumerable<TestNode> nodes, string? skipReason = null)
    {
        ImmutableArray<DiscoveredTest> listed =
        [
            new() { Id = new TestId(new SuiteId("P.csproj", "net10.0"), "A", "B", "u"), DisplayName = "A.B", SkipReason = skipReason },
        ];
        NodeTranslator translator = new(new NodeNames(ApplicationKind.XunitV3, listed));
        return [.. nodes.SelectMany(node => translator.Translate(node, At)).ToArray(), .. translator.Conclude(At)];
    }

    private static TestNode Node(NodeState state) => new("u", "A.B") { State = state, Type = "A", Method = "B" };

    private static IEnumerable<TestNode> Row(string name) =>
        [Node(NodeState.InProgress) with { DisplayName = name }, Node(NodeState.Passed) with { DisplayName = name }];

    private static CaseName Name(string displayName) => new("u", "A", "B", displayName);

    private static CaseResult Result(HostEvent reported) => Assert.IsType<HostEvent.TestReported>(reported).Result;
}
