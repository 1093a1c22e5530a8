using System.Collections.Immutable;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Conditions;

[Collection(SpecimenTurns.Name)]
public sealed class CrowdTests(AdapterSuites suites) : IDisposable
{
    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("meeting-");

    public void Dispose() => _place.Delete(recursive: true);

    [Fact]
    public async Task Crowd_MakesTheRunInSeveralProcessesAndShowsOne()
    {
        TestSuite suite = suites.VisualBasic.Suite with { Environment = ImmutableSortedDictionary<string, string>.Empty.Add("MEETING_PLACE", _place.FullName) };
        SuiteRun run = await suites.VisualBasic.RunAsync(CrowdCondition.Instance, new TestSelection.Only(suites.VisualBasic.All("InVisualBasic.MeetsAnotherProcess")), suite);

        Assert.Equal(Completion.Completed, run.Completion);
        Assert.Equal("together: 3", Assert.Single(run.Observations).Output?.Trim());
    }
}
