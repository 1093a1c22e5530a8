using QualityGate.Core.Suites;
using QualityGate.Runner.Settings;

namespace QualityGate.Runner.Tests.Settings;

public sealed class NUnitSelectionTests
{
    [Fact]
    public void Methods_AreNamedInNUnitsLanguage() =>
        Assert.Equal(@"(class == 'A.B`1' and (method == 'C' or name == 'C')) or (class == 'A.D' and (method == 'it\'s' or name == 'it\'s'))", NUnitSelection.Where([Method("A.B`1", "C"), Method("A.D", "it's")], own: null));

    [Fact]
    public void OwnFilterOfTheUser_StillHolds() =>
        Assert.Equal("(cat != Slow) and ((class == 'A' and (method == 'B' or name == 'B')))", NUnitSelection.Where([Method("A", "B")], "cat != Slow"));

    private static TestId Method(string type, string name) => new(new SuiteId("P.csproj", "net10.0"), type, name, string.Empty);
}
