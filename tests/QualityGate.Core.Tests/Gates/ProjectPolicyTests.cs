using QualityGate.Core.Audits;
using QualityGate.Core.Gates;

namespace QualityGate.Core.Tests.Gates;

public sealed class ProjectPolicyTests
{
    private static readonly SuiteScript Shop = Flaky("tests/Shop.Tests/Shop.Tests.csproj");

    private static readonly SuiteScript Legacy = Flaky("tests/Legacy/Legacy.Tests.csproj");

    [Fact]
    public void ProjectWithALimitOfItsOwn_IsJudgedByItApartFromAllOthers()
    {
        ImmutableArray<GateCondition> rows = Rows(AuditScript.Of(Shop, Legacy), Own("tests/Legacy", 1));

        Assert.Equal([(null, 0.0, 1.0, GateStatus.NotMet), ("tests/Legacy", 1.0, 1.0, GateStatus.Met)], rows.Select(row => (row.Projects, row.Expected!.Value, row.Actual!.Value, row.Status)));
    }

    [Fact]
    public void LastOfSeveralThatMatch_Decides() => Assert.Equal(
        ["**/Legacy.Tests.csproj"],
        Rows(AuditScript.Of(Legacy), Own("tests/Legacy", 0), Own("**/Legacy.Tests.csproj", 1)).Select(row => row.Projects));

    [Fact]
    public void PatternThatMatchesNothing_HasNoRow() => Assert.Null(Assert.Single(Rows(AuditScript.Of(Shop), Own("tests/Gone", 9))).Projects);

    [Fact]
    public void AllProjectsWithALimitOfTheirOwn_LeaveNoRowForOthers() =>
        Assert.Equal("**", Assert.Single(Rows(AuditScript.Of(Shop, Legacy), Own("**", 2))).Projects);

    [Fact]
    public void OtherConditions_AreJudgedOverAllProjects()
    {
        GateDecision decision = Gate.Decide(AuditScript.Of(Shop, Legacy), new GatePolicy { MinRuns = 1, Projects = [Own("tests/Legacy", 1)] });

        Assert.Null(Assert.Single(decision.Conditions, condition => condition.Rule == GateRule.BrokenTests).Projects);
    }

    private static ImmutableArray<GateCondition> Rows(Audit audit, params ImmutableArray<ProjectPolicy> projects) =>
        [.. Gate.Decide(audit, new GatePolicy { MinRuns = 1, Projects = projects }).Conditions.Where(condition => condition.Rule == GateRule.UnreliableTests)];

    private static ProjectPolicy Own(string match, int flaky) => new() { Match = match, Limits = [new RuleLimit(GateRule.UnreliableTests, Limit.Of(flaky))] };

    private static SuiteScript Flaky(string project) => SuiteScript.Of("A").Named(project).Strip(Under.Serial, "A", "PF").Strip(Under.Parallel, "A", "PP");
}
