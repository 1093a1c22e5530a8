using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Audits;

public sealed class LeftBehindTests
{
    [Fact]
    public void TestOnWhichTwoRunsAgree_IsNamed() => Assert.Equal(["sleep by A in 1, 2"], Of("sleep A", "sleep A"));

    [Fact]
    public void TestOfWhichOneRunSpeaks_MayBeANeighbour() => Assert.Equal(["sleep by nobody in 1, 2"], Of("sleep A", "sleep B"));

    [Fact]
    public void OneRunThatSpeaksTwice_ProvesNothing() => Assert.Equal(["sleep by nobody in 1"], Of("sleep A, sleep A"));

    [Fact]
    public void Programs_AreToldApart() => Assert.Equal(["node by nobody in 2", "sleep by A in 1, 3"], Of("sleep A", "node", "sleep A"));

    [Fact]
    public void NothingLeft_IsNothingTold() => Assert.Empty(Of("", ""));

    private static IEnumerable<string> Of(params IEnumerable<string> runs)
    {
        SuiteScript script = runs.Aggregate(SuiteScript.Of("A", "B"), (suite, leftovers) => suite.Leaving(Read(suite, leftovers)));
        return AuditScript.Of(script).Suites[0].LeftBehind.Select(left => $"{left.Process} by {left.Test?.Method ?? "nobody"} in {string.Join(", ", left.Runs)}");
    }

    private static ImmutableArray<Leftover> Read(SuiteScript suite, string leftovers) =>
    [
        .. leftovers.Split(", ", StringSplitOptions.RemoveEmptyEntries)
            .Select(left => left.Split(' '))
            .Select(left => new Leftover(left[0], left.Length > 1 ? suite.IdOf(left[1]) : null)),
    ];
}
