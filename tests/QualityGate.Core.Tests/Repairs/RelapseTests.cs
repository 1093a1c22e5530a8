using QualityGate.Core.Audits;
using QualityGate.Core.Histories;
using QualityGate.Core.Repairs;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Repairs;

public sealed class RelapseTests
{
    private static readonly HistoryScript Before = HistoryScript.Empty.Audit("a", "A:PFPP").Audit("b", "A:PPFP");

    [Fact]
    public void MendedTestThatFailsLater_HasRelapsed()
    {
        Relapse relapse = Assert.Single(In(Before.Audit("c", "A:PPPP").Audit("d", "A:PFPP").Audit("e", "A:FPPP"), FixOf("A", day: 1.5)));

        Assert.Equal(("d", new FailureRate(2, 12), HistoryScript.IdOf("A")), (relapse.FailedAgain.Code.Tree, relapse.Since, relapse.Test));
    }

    [Fact]
    public void FixThatHolds_IsNoRelapse() => Assert.Empty(In(Before.Audit("c", "A:PPPP"), FixOf("A", day: 1.5)));

    [Fact]
    public void CodeFromBeforeTheFix_SaysNothingWhenItIsTestedAgain() => Assert.Empty(In(Before.Audit("c", "A:PPPP").Audit("b", "A:PFPP"), FixOf("A", day: 1.5)));

    [Fact]
    public void LatestFix_Counts()
    {
        HistoryScript script = Before.Audit("c", "A:PFPP").Audit("d", "A:PPPP");

        Assert.Single(In(script, FixOf("A", day: 1.5)));
        Assert.Empty(In(script, FixOf("A", day: 1.5), FixOf("A", day: 2.5)));
    }

    [Fact]
    public void FixOfAMethod_IsOfAllItsRows() => Assert.Equal(
        [HistoryScript.IdOf("A[1]"), HistoryScript.IdOf("A[2]")],
        In(HistoryScript.Empty.Audit("a", "A[1]:P A[2]:P A[3]:P B:P").Audit("b", "A[1]:PF A[2]:FP A[3]:PP B:PF"), FixOf("A", day: 0.5)).Select(relapse => relapse.Test));

    private static ImmutableArray<Relapse> In(HistoryScript script, params ImmutableArray<ProvenFix> fixes) => Relapse.In(fixes, Trends.Of(script.History));

    private static ProvenFix FixOf(string test, double day) => new()
    {
        Project = HistoryScript.Suite.Project,
        Framework = HistoryScript.Suite.Framework,
        Test = HistoryScript.IdOf(test).FullName,
        ProvedAt = HistoryScript.FirstDay.AddDays(day),
        Conditions = Under.Serial,
        Before = new FailureRate(2, 8),
        After = new FailureRate(0, 30),
    };
}
