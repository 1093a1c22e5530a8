using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests;

/// <summary>Tests that are not written in C#.</summary>
[Collection(SpecimenTurns.Name)]
public sealed class LanguageTests(AdapterSuites suites)
{
    [Fact]
    public async Task NamesInPlainWords_AreKeptWhole()
    {
        SuiteRun run = await suites.FSharp.RunAsync(SerialCondition.Instance, new TestSelection.Everything());

        Observation sum = run.Of("1.5 and 1.5 (rounded) are 3");
        Assert.Equal(("QualityGate.FSharpSpecimens.In plain words", Outcome.Passed), (sum.Test.Class, sum.Outcome));
        Assert.Equal("the message", run.Of("a failure says why").Failure?.Message);
        Assert.Equal([Outcome.Failed, Outcome.Passed], run.Observations.Where(seen => seen.Test.Method == "rows are told apart").Select(seen => seen.Outcome).Order().Reverse());
    }

    [Fact]
    public async Task SelectedNameInPlainWords_RunsAlone() =>
        Assert.Equal(Outcome.Passed, Assert.Single((await suites.FSharp.RunAsync(SerialCondition.Instance, "1.5 and 1.5 (rounded) are 3")).Observations).Outcome);

    [Fact]
    public async Task VisualBasic_GivesItsOutcomes()
    {
        SuiteRun run = await suites.VisualBasic.RunAsync(SerialCondition.Instance, "InVisualBasic.Passes", "InVisualBasic.HasRows");

        Assert.Equal(Outcome.Passed, run.Of("Passes").Outcome);
        Assert.Equal([Outcome.Passed, Outcome.Failed], suites.VisualBasic.All("InVisualBasic.HasRows").Select(row => run.Observations.Single(seen => seen.Test == row).Outcome));
        Assert.Equal("Tests.vb", suites.VisualBasic.One("InVisualBasic.Passes").Location?.File);
    }
}
