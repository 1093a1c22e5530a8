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
        Assert.All(names, name => Assert.Matches("^[a-z]+$", name));
    }

    [Fact]
    public void UnknownName_FindsNothing() => Assert.Null(ConditionCatalogue.Find("chaos"));
}
