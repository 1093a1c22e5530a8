using QualityGate.Cli.Tests.Zoo;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Tests.Endings;

[Collection(EndingsGroup.Name)]
public sealed class EndingVerdictTests(AuditedEndings endings)
{
    private static readonly ImmutableArray<EndingSpecimen> All = ZooModel.Instance.Endings.Specimens;

    public static TheoryData<int, string> Specimens
    {
        get
        {
            TheoryData<int, string> rows = [];
            foreach ((int place, EndingSpecimen specimen) in All.Index().Where(entry => AuditedEndings.Includes(entry.Item)))
                rows.Add(place, specimen.ToString());
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Specimens))]
    public void CulpritAndItsNeighbours_HaveTheVerdictsOfTheModel(int place, string name)
    {
        EndingSpecimen specimen = All[place];
        ImmutableArray<AuditedTest> tests = endings.TestsOf(specimen);

        Assert.True(tests.Length > 1, $"{name} is not in the audit.");
        Assert.All(tests, test => Assert.Contains(
            test.Verdict.GetType().Name,
            test.Id.Method == specimen.Method ? specimen.Verdicts : specimen.Neighbours));
    }

    [Theory]
    [MemberData(nameof(Specimens))]
    public void EveryTest_HasAResultOfEachRunUnlessItVanished(int place, string name) => Assert.All(
        endings.TestsOf(All[place]).Where(test => !test.Notes.Contains(TestNote.Vanishes)),
        test => Assert.True(test.Results.Single().Strip.All(seen => seen is 'P' or 'F' or 'H' or 'C'), $"{name}: {test.Id.Method} {test.Results.Single().Strip}"));

    [Fact]
    public void EveryClass_IsInTheModel()
    {
        HashSet<string> known = [.. All.Select(specimen => specimen.Class)];

        Assert.All(endings.Suites.SelectMany(suite => suite.Tests), test => Assert.Contains(test.Id.Class, known));
    }

    /// <summary>
    /// An assembly that cannot be loaded is among them, so 4 comes first. A process may lose a result on its way to a sudden end, so
    /// what else is said of those is not certain.
    /// </summary>
    [Fact]
    public void NoneOfThem_Passes()
    {
        EndsWith(endings.Lasting, ExitCode.EnvironmentFailed, ExitCode.FewerTests, ExitCode.Failed);
        EndsWith(endings.Silent, ExitCode.EnvironmentFailed, ExitCode.Failed);
        Assert.True(endings.Abrupt.Run.ExitCode == 4 && endings.Abrupt.Conclusion.ExitCodes.Contains(ExitCode.Failed), endings.Abrupt.Run.ToString());
    }

    [Fact]
    public void AssemblyThatCannotBeLoaded_IsNamedWithWhatItLacks()
    {
        Fault fault = Assert.Single(endings.Lasting.Conclusion.Audit.Faults);

        Assert.Contains("Endings.Unloadable.XunitV2", fault.Subject, StringComparison.Ordinal);
        Assert.Contains("'Endings.Unloadable.Missing", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(" at Xunit", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ProcessesLeftBehind_AreTold() => Assert.All(
        endings.Lasting.Suites,
        suite => Assert.Contains(suite.LeftBehind, left => left.Process == "sleep"));

    [Fact]
    public void NoProcess_OutlivesItsAudit() =>
        Assert.Empty(endings.Lasting.Survivors.Concat(endings.Abrupt.Survivors).Concat(endings.Silent.Survivors));

    private static void EndsWith(EndingsAudit audit, params ExitCode[] codes) => Assert.True(
        audit.Run.ExitCode == (int)codes[0] && audit.Conclusion.ExitCodes.SequenceEqual(codes),
        $"{string.Join(", ", audit.Conclusion.ExitCodes)}\n{audit.Run}");
}
