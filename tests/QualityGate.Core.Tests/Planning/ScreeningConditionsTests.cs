using QualityGate.Core.Conditions;
using QualityGate.Core.Planning;

namespace QualityGate.Core.Tests.Planning;

public sealed class ScreeningConditionsTests
{
    private static readonly ImmutableArray<Condition> Catalogue =
        [.. new[] { "serial", "offline", "timezone-east", "timezone-west", "cpustress" }.Select(name => Under.Adverse(name).Conditions[0])];

    [Fact]
    public void Conditions_ComeByWhatTheyReveal() =>
        Assert.Equal(["cpustress", "offline+timezone-east", "timezone-west"], ScreeningConditions.Among(Catalogue, _ => true).Select(set => set.Name));

    [Fact]
    public void CatalogueOfThisVersion_IsScreenedByOrdersFirstOfAll() => Assert.Equal(
        ["cpustress", "reversed", "twice"],
        ScreeningConditions.Among(ConditionCatalogue.All, _ => true).Take(3).Select(set => set.Name));

    [Fact]
    public void WhatTheMachineLacks_IsLeftOut() =>
        Assert.Equal(["cpustress", "timezone-west"], ScreeningConditions.Among(Catalogue, condition => condition.Name is not ("offline" or "timezone-east")).Select(set => set.Name));
}
