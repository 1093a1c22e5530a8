using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Plans;

public class CommandsTests
{
    private static readonly Specimen Flaky = Specimen.Of("My.Tests", "Flickers", "PPPPPPPPPP", "PPFPPPFPPF");

    [Fact]
    public void Reproduction_UsesTheConditionThatFailsMost_AndAsManyRunsAsTheRateAsksFor()
    {
        Audit audit = Scenario.Of(Flaky with { Serial = "PPPPPPPPPF" }).Conclude().Audit;
        Assert.Equal(
            "dotnet qualitygate audit tests/AgentTasks.Tests/AgentTasks.Tests.csproj --conditions parallel --runs 9 --seed 1 --output qualitygate-repro",
            Commands.Reproduce(audit, audit.Suites[0].Tests[0]));
    }

    [Fact]
    public void FailureThatIsAsFrequentSerially_IsReproducedSerially()
    {
        Audit audit = Scenario.Of(Specimen.Of("My.Tests", "Fails", "FFFFFFFFFF", "FFFFFFFFFF")).Conclude().Audit;
        Assert.Contains("--conditions serial --runs 1 ", Commands.Reproduce(audit, audit.Suites[0].Tests[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void FlakeOfASerialSuite_IsNotReproducedByForcingTheSuite()
    {
        SuiteScenario suite = new()
        {
            Parallelism = DeclaredParallelism.Serial,
            Specimens = [Specimen.Of("My.Tests", "Flickers", "PPPPPPPPPF", "FFFFFFFFFF")],
        };
        Audit audit = new Scenario { Suites = [suite] }.Conclude().Audit;
        Assert.Contains("--conditions serial --runs 29 ", Commands.Reproduce(audit, audit.Suites[0].Tests[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void ReproductionAlone_FiltersByTheFullName_AndForgetsOtherFilters()
    {
        Audit audit = (Scenario.Of(Flaky) with { Options = ["--filter", "Category=Slow", "--property", "A=1 2"] }).Conclude().Audit;
        Assert.Equal(
            "dotnet qualitygate audit tests/AgentTasks.Tests/AgentTasks.Tests.csproj --property \"A=1 2\" --filter \"FullyQualifiedName=My.Tests.Flickers\" --conditions parallel --runs 9 --seed 1 --output qualitygate-repro",
            Commands.ReproduceAlone(audit, audit.Suites[0].Tests[0]));
    }

    [Fact]
    public void OrderDependence_IsReproducedByTheRunThatShowsIt()
    {
        Audit audit = Scenes.Ordered.Conclude().Audit;
        Assert.Equal("dotnet qualitygate replay 22", Commands.Reproduce(audit, audit.Suites[0].Tests.Single(test => test.Id.Method == "Starts_empty")));
        Assert.Equal("dotnet qualitygate replay 22 --suite \"Shop (net8.0)\"", Commands.Replay(audit with { Suites = [audit.Suites[0], audit.Suites[0]] }, new SuiteId("Shop", "net8.0"), 22));
    }

    /// <summary>No format may stumble over a test that depends on itself and has never failed in a run of its suite.</summary>
    [Fact]
    public void SecondCallThatFails_IsReproducedByCallingTwice_InEveryFormat()
    {
        Conclusion passing = Scenario.Of(Specimen.Of("My.Tests", "Leaves_traces", "PPPP", "PPPP")).Conclude();
        AuditedTest again = passing.Audit.Suites[0].Tests[0];
        TestVerdict verdict = new TestVerdict.OrderDependent(
            OrderKind.NonIdempotent,
            [new OrderProof { Tests = [again.Id], ChangedIn = [9, 10], Trials = 2, UnchangedIn = [9, 10] }],
            Cleaners: [],
            OrderExposure.Latent,
            again.Verdict.Rate);
        Audit audit = passing.Audit with { Suites = [passing.Audit.Suites[0] with { Tests = [again with { Verdict = verdict }] }] };

        Assert.Equal("dotnet qualitygate repro My.Tests.Leaves_traces", Commands.Reproduce(audit, audit.Suites[0].Tests[0]));
        Assert.All(ReportFormats.OfAudits.All, format => Assert.NotEmpty(format.Render(passing with { Audit = audit })));
    }

    [Fact]
    public void NameThatCannotBeTyped_IsNotFilteredBy()
    {
        Audit audit = Scenario.Of(Flaky with { Method = "Two\nlines" }).Conclude().Audit;
        Assert.Null(Commands.ReproduceAlone(audit, audit.Suites[0].Tests[0]));
    }

    [Fact]
    public void Proof_IsLeftToVerify_AndTakesMoreRunsThanReproducing()
    {
        Audit audit = Scenario.Of(Flaky with { Serial = "PPPPPPPPPF" }).Conclude().Audit;
        AuditedTest test = audit.Suites[0].Tests[0];
        Assert.Equal("dotnet qualitygate verify My.Tests.Flickers", Commands.Prove(audit, test));
        Assert.Equal("dotnet qualitygate repro My.Tests.Flickers", Commands.Search(audit, test));
        Assert.True(Commands.RunsToProve(test) > Commands.RunsToReproduce(test));
    }

    [Fact]
    public void TestOfSeveralSuites_IsNamedWithItsSuite()
    {
        Audit audit = Scenario.Of(Flaky).Conclude().Audit;
        Assert.StartsWith(
            "dotnet qualitygate verify My.Tests.Flickers --suite ",
            Commands.Prove(audit with { Suites = [audit.Suites[0], audit.Suites[0]] }, audit.Suites[0].Tests[0]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void TestWhoseNameCannotBeTyped_IsProvedByAnAudit()
    {
        Audit audit = Scenario.Of(Flaky with { Method = "Two\nlines", Serial = "PPPPPPPPPF" }).Conclude().Audit;
        Assert.Contains("audit tests/AgentTasks.Tests/AgentTasks.Tests.csproj --conditions parallel,serial ", Commands.Prove(audit, audit.Suites[0].Tests[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void ProjectForSeveralFrameworks_IsNamedWithItsFramework()
    {
        Audit audit = new Scenario
        {
            Target = "All.sln",
            Suites =
            [
                new SuiteScenario { Id = new SuiteId("a/A.csproj", "net8.0"), Specimens = [Flaky] },
                new SuiteScenario { Id = new SuiteId("a/A.csproj", "net10.0"), Specimens = [Flaky] },
            ],
        }.Conclude().Audit;
        Assert.Equal(
            "dotnet qualitygate audit a/A.csproj --framework net10.0 --conditions parallel --runs 9 --seed 1 --output qualitygate-repro",
            Commands.Reproduce(audit, audit.Suites[0].Tests[0]));
    }
}
