using System.Collections.Immutable;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

/// <summary>A suite that no setting makes parallel.</summary>
[Collection(SpecimenTurns.Name)]
public sealed class CompanyTests(AdapterSuites suites) : IDisposable
{
    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("meeting-");

    public void Dispose() => _place.Delete(recursive: true);

    [Fact]
    public async Task Parallel_RunsBesideASecondProcess()
    {
        SuiteRun run = await MeetAsync(ParallelCondition.Instance);

        Observation seen = Assert.Single(run.Observations);
        Assert.Equal((Completion.Completed, Outcome.Passed), (run.Completion, seen.Outcome));
        Assert.Equal("together: 2", seen.Output?.Trim());
    }

    [Fact]
    public async Task Serial_RunsAlone() =>
        Assert.Equal("together: 1", Assert.Single((await MeetAsync(SerialCondition.Instance)).Observations).Output?.Trim());

    private Task<SuiteRun> MeetAsync(Condition condition)
    {
        TestSuite suite = suites.VisualBasic.Suite with { Environment = ImmutableSortedDictionary<string, string>.Empty.Add("MEETING_PLACE", _place.FullName) };
        return suites.VisualBasic.RunAsync(condition, new TestSelection.Only(suites.VisualBasic.All("InVisualBasic.MeetsAnotherProcess")), suite);
    }
}
