using QualityGate.Core.Audits;
using QualityGate.Core.Findings;

namespace QualityGate.Cli.Tests.Zoo;

[Collection(ZooGroup.Name)]
public sealed class ZooVerdictTests(AuditedZoo zoo)
{
    public static TheoryData<int, string> Specimens
    {
        get
        {
            TheoryData<int, string> rows = [];
            foreach ((int place, Specimen specimen) in ZooModel.Instance.Specimens.Index())
                rows.Add(place, $"{specimen.Class}.{specimen.Method} {specimen.Row}");
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Specimens))]
    public void Specimen_HasAVerdictOfTheModel(int place, string name)
    {
        Specimen specimen = ZooModel.Instance.Specimens[place];
        AuditedTest[] tests = [.. zoo.TestsOf(specimen)];

        Assert.True(tests.Length > 0, $"{name} is not in the audit.\n{zoo.Run}");
        Assert.All(tests, test => Assert.Contains(test.Verdict.GetType().Name, specimen.Verdicts));
    }

    [Fact]
    public void SpecimensThatAreNaturalAndCertain_HaveTheCauseOfTheModelAsTheLikeliest()
    {
        Specimen[] specimens = [.. ZooModel.Instance.Specimens.Where(specimen => specimen.Cause is not null)];

        Assert.NotEmpty(specimens);
        Assert.All(specimens, specimen => Assert.All(
            zoo.TestsOf(specimen),
            test => Assert.Equal(Enum.Parse<RootCause>(specimen.Cause!), test.Diagnosis!.Probabilities[0].Cause)));
    }

    [Fact]
    public void EveryTestOfTheZoo_IsInTheModel()
    {
        HashSet<(string, string)> known = [.. ZooModel.Instance.Specimens.Select(specimen => (specimen.Class, specimen.Method))];

        Assert.All(
            zoo.Audit.Suites.SelectMany(suite => suite.Tests),
            test => Assert.Contains((test.Id.Class, test.Id.Method), known));
    }

    [Fact]
    public void ServerThatIsDown_IsOneSystemicCause()
    {
        SuiteAudit suite = zoo.Audit.Suites.Single(suite => suite.Id.Project.Contains("MassFailure", StringComparison.Ordinal));

        SystemicCause cause = Assert.Single(suite.SystemicCauses);
        Assert.NotEmpty(cause.MassFailureRuns);
    }
}
