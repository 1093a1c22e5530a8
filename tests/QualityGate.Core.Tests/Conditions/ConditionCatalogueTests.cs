using QualityGate.Core.Conditions;

namespace QualityGate.Core.Tests.Conditions;

public sealed class ConditionCatalogueTests
{
    [Fact]
    public void EveryCondition_IsFoundByItsName() =>
        Assert.All(ConditionCatalogue.All, condition => Assert.Same(condition, ConditionCatalogue.Find(condition.Name)));

    [Fact]
    public void Names_AreUniqueLowerCaseAndFreeOfTheSeparator()
    {
        string[] names = [.. ConditionCatalogue.All.Select(condition => condition.Name)];

        Assert.Equal(names, names.Distinct());
        Assert.All(names, name => Assert.Matches("^[a-z]+[0-9]?(-[a-z]+)?$", name));
    }

    [Fact]
    public void UnknownName_FindsNothing()
    {
        Assert.Null(ConditionCatalogue.Find("chaos"));
        Assert.Empty(ConditionCatalogue.Named("chaos"));
    }

    [Theory]
    [InlineData("timezone", 3)]
    [InlineData("CULTURE", 3)]
    [InlineData("clock", 4)]
    [InlineData("cpustress", 1)]
    public void NameOfAFamily_StandsForItsMembers(string name, int members) =>
        Assert.Equal(members, ConditionCatalogue.Named(name).Length);

    [Fact]
    public void Families_AreNamedOnce() => Assert.Equal("timezone, culture, clock", string.Join(", ", ConditionCatalogue.Families));

    [Fact]
    public void Families_AreNoConditionsThemselves() => Assert.All(ConditionCatalogue.Families, family => Assert.Null(ConditionCatalogue.Find(family)));

    [Fact]
    public void OnlyWhatATeamsOwnCiMayMeet_IsNatural() => Assert.Equal(
        ["asconfigured", "serial", "parallel"],
        ConditionCatalogue.All.Where(condition => condition.Nature == ConditionNature.Natural).Select(condition => condition.Name));

    [Fact]
    public void EveryAdverseCondition_ChangesSomething() => Assert.All(
        ConditionCatalogue.All.Where(condition => condition.Nature == ConditionNature.Adverse),
        condition => Assert.True(condition.Variables.Count + condition.Arrangements.Length > 0 || ConditionSet.Of(condition).HasOrder));
}
