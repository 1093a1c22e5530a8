using System.Collections.Immutable;
using QualityGate.Core.Suites;
using QualityGate.Runner.Applications;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Applications;

public sealed class NodeSelectionTests
{
    private static readonly ImmutableArray<DiscoveredTest> Listed = [Test("A", "1"), Test("A", "2"), Test("B", "3"), Test("C", "4", DiscoveredCase.Explicit)];

    [Fact]
    public void Everything_IsAskedForWithoutNames() => Assert.Null(NodeSelection.Of(ApplicationKind.XunitV3, new TestSelection.Everything(), Listed).Tests);

    [Fact]
    public void Rows_AreAskedForByUid() => Assert.Equal(["2", "3"], Uids(Of(ApplicationKind.XunitV3, Listed[1].Id, Listed[2].Id)));

    [Fact]
    public void WholeMethods_AreNamedAtTheStart()
    {
        NodeSelection selection = Of(ApplicationKind.XunitV3, Listed[2].Id.WholeMethod, Listed[0].Id.WholeMethod);

        Assert.Null(selection.Tests);
        Assert.Equal(["N.T.A", "N.T.B"], selection.Methods.Select(method => method.FullName));
    }

    [Fact]
    public void WholeMethods_AreAskedForByUidWhereTheFrameworkHasNoWordsForThem() =>
        Assert.Equal(["1", "2"], Uids(Of(ApplicationKind.Unknown, Listed[0].Id.WholeMethod)));

    [Fact]
    public void RowsBesideMethods_AreAllAskedForByUid() =>
        Assert.Equal(["1", "2", "3"], Uids(Of(ApplicationKind.XunitV3, Listed[0].Id.WholeMethod, Listed[2].Id)));

    [Fact]
    public void ExplicitTest_IsNotWoken()
    {
        NodeSelection selection = Of(ApplicationKind.NUnit, Listed[3].Id.WholeMethod, Listed[2].Id.WholeMethod);

        Assert.Equal(["N.T.B"], selection.Methods.Select(method => method.FullName));
        Assert.Equal(["4"], selection.LeftOut.Select(test => test.Id.Row));
    }

    [Fact]
    public void OnlyExplicitTests_AreNothingToAskFor() => Assert.Empty(Of(ApplicationKind.XunitV3, Listed[3].Id.WholeMethod).Requests);

    private static NodeSelection Of(ApplicationKind kind, params TestId[] asked) => NodeSelection.Of(kind, new TestSelection.Only([.. asked]), Listed);

    private static IEnumerable<string> Uids(NodeSelection selection) => selection.Tests!.Value.Select(test => test.Id.Row);

    private static DiscoveredTest Test(string method, string uid, string? skipReason = null) => new()
    {
        Id = new TestId(new SuiteId("P.csproj", "net10.0"), "N.T", method, uid),
        DisplayName = $"N.T.{method}({uid})",
        SkipReason = skipReason,
    };
}
