using QualityGate.Core.Audits;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Core.Tests.Audits;

public sealed class FixedTestTests
{
    private static readonly SuiteScript Script = SuiteScript.Of("A", "B", "R[one]", "R[two]")
        .Times(2, suite => suite.Run(Under.Serial, "A:P B:F R[one]:P R[two]:P").Run(Under.Serial, "A:P B:P R[one]:P R[two]:P"));

    [Theory]
    [InlineData("A", null, FixStanding.Holds, 0, 4)]
    [InlineData("B", null, FixStanding.CameBack, 2, 4)]
    [InlineData("R", null, FixStanding.Holds, 0, 8)]
    [InlineData("R", "two", FixStanding.Holds, 0, 4)]
    [InlineData("Gone", null, FixStanding.Unknown, 0, 0)]
    public void Fix_StandsByHowItsTestFares(string test, string? row, FixStanding expected, int failures, int trials)
    {
        FixedTest entry = Assert.Single(With(FixOf(test, row, day: 1)).Fixed);

        Assert.Equal((expected, new FailureRate(failures, trials)), (entry.Standing, entry.Now));
    }

    [Fact]
    public void LatestFixOfATest_Counts()
    {
        FixedTest entry = Assert.Single(With(FixOf("A", null, day: 2), FixOf("A", null, day: 1)).Fixed);

        Assert.Equal(2, entry.Fix.ProvedAt.Day);
    }

    private static Audit With(params ImmutableArray<ProvenFix> fixes)
    {
        Audit audit = AuditScript.Of(Script);
        return audit with { Subject = audit.Subject with { Fixes = fixes } };
    }

    private static ProvenFix FixOf(string test, string? row, int day)
    {
        TestId id = Script.IdOf(test);
        return new ProvenFix
        {
            Project = id.Suite.Project,
            Framework = id.Suite.Framework,
            Test = id.FullName,
            Row = row,
            ProvedAt = new DateTimeOffset(2026, 1, day, 0, 0, 0, TimeSpan.Zero),
            Conditions = Under.Serial,
            Before = new FailureRate(1, 20),
            After = new FailureRate(0, 126),
        };
    }
}
