using QualityGate.Core.Audits;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.DiagnosisBench.Measurements;
using QualityGate.DiagnosisBench.Scores;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Tests.Scores;

public class StableScoreTests
{
    private static readonly ImmutableArray<Specimen> Truth =
    [
        Audited.Specimen("Zoo.Calm.All", SpecimenKind.Stable) with { Method = null },
        Audited.Specimen("Zoo.Calm.Not_this_one", SpecimenKind.Flaky),
        Audited.Specimen("Zoo.Calm.Spared", SpecimenKind.Stable) with { Verdicts = ["Broken"] },
        Audited.Specimen("Zoo.Gone.Away", SpecimenKind.Stable),
    ];

    [Fact]
    public void StableTests_AreThoseThatNoFinerRowTakesOut()
    {
        StableScore score = Score(
            Audited.Test("Zoo.Calm.One", Audited.Stable),
            Audited.Test("Zoo.Calm.Two", Audited.Flaky),
            Audited.Test("Zoo.Calm.Not_this_one", Audited.Flaky),
            Audited.Test("Zoo.Calm.Spared", Audited.Broken));

        Assert.Equal((3, 1, 1), (score.Tests, score.Audits, score.Flaky));
        Assert.Equal([new FalseAlarm("Zoo", 7, "Zoo.Calm.Two", "Flaky")], score.Alarms.AsEnumerable());
    }

    [Fact]
    public void TestsOfNoRow_AreCountedApart()
    {
        StableScore score = Score(Audited.Test("Zoo.Polluters.One", Audited.Stable), Audited.Test("Zoo.Polluters.Two", Audited.Broken));

        Assert.Equal((0, 2), (score.Tests, score.Strangers));
        Assert.Equal(["Zoo.Polluters.Two"], score.StrangerAlarms.Select(alarm => alarm.Test));
    }

    [Fact]
    public void RowsThatNoTestAnswersTo_AreMissing() =>
        Assert.Equal(Truth[1..].AsEnumerable(), Score(Audited.Test("Zoo.Calm.One", Audited.Stable)).Missing);

    private static StableScore Score(params ImmutableArray<AuditedTest> tests) =>
        StableScore.Of(new MeasuredProject(new ZooProject("/Zoos", "/Zoos/Zoo/Zoo.csproj", Truth), [Measured(tests)], null));

    private static MeasuredAudit Measured(ImmutableArray<AuditedTest> tests) => new()
    {
        Seed = 7,
        Measurement = new Measurement { Command = "audit", Tests = "", Tool = "", Seconds = 1, ExitCode = 0 },
        Audit = new Audit
        {
            Subject = new AuditSubject
            {
                Target = "Zoo.csproj",
                ToolVersion = "0.1.0",
                StartedAt = DateTimeOffset.UnixEpoch,
                Machine = new Machine("Linux", "X64", 2, ""),
                Settings = new RunSettings { Runs = 2, Conditions = [], Seed = 7 },
            },
            Ending = Ending.Finished,
            Faults = [],
            Markers = [],
            Suites =
            [
                new SuiteAudit
                {
                    Id = Audited.Suite,
                    Platform = TestPlatform.VSTest,
                    Parallelism = DeclaredParallelism.Parallel,
                    Discovered = tests.Length,
                    FilteredOut = 0,
                    DiscoveryErrors = [],
                    Runs = [],
                    Tests = tests,
                    SystemicCauses = [],
                },
            ],
        },
    };
}
