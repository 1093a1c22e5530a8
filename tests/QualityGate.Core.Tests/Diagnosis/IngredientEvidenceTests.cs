using QualityGate.Core.Diagnosis;
using QualityGate.Core.Findings;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class IngredientEvidenceTests
{
    private static readonly SuiteScript Script = SuiteScript.Of("A").Run(Under.AsConfigured, "A:F").Run(Under.AsConfigured, "A:P");

    public static TheoryData<Ingredient, RootCause> Telling => new()
    {
        { Ingredient.Clock, RootCause.TimeDependency },
        { Ingredient.Randomness, RootCause.NonDeterministicData },
        { Ingredient.HashOrder, RootCause.NonDeterministicData },
        { Ingredient.Network, RootCause.ExternalDependency },
        { Ingredient.Processes, RootCause.ExternalDependency },
        { Ingredient.Machine, RootCause.Environment },
        { Ingredient.Waiting, RootCause.AsyncCoordination },
        { Ingredient.SharedState, RootCause.OrderDependency },
        { Ingredient.SharedFixture, RootCause.Fixture },
    };

    [Theory]
    [MemberData(nameof(Telling))]
    public void WhatIsUsed_SpeaksForItsCauseAndItsAbsenceAgainstIt(Ingredient ingredient, RootCause cause)
    {
        ImmutableArray<Ingredient> others = [.. IngredientTable.Groups.Where(group => !group.Contains(ingredient)).SelectMany(group => group)];

        Assert.True(Of(cause, Using(ingredient)) > Of(cause, Using()));
        Assert.True(Of(cause, Using(others)) < Of(cause, Using([ingredient, .. others])));
    }

    [Fact]
    public void CodeThatWasNotRead_ChangesNothing()
    {
        Assert.All(CausePriors.All, prior => Assert.Equal(1, IngredientEvidence.Of(null, prior.Cause)));
        Assert.Empty(IngredientEvidence.CluesFor(RootCause.TimeDependency, null));
    }

    [Fact]
    public void UnreadCode_WeakensWhatAbsenceSays() => Assert.True(
        Of(RootCause.NonDeterministicData, Using(Ingredient.UnreadCode)) > Of(RootCause.NonDeterministicData, Using()));

    [Fact]
    public void EveryIngredient_HasProbabilitiesThatExcludeNothing() => Assert.All(
        IngredientTable.Groups.SelectMany(group => group).SelectMany(_ => CausePriors.All, (ingredient, prior) => IngredientTable.Of(ingredient, prior.Cause)),
        probability => Assert.InRange(probability, 0.05, 0.95));

    [Fact]
    public void EveryIngredientOfTheCodeItself_IsWeighedOnce() => Assert.Equal(
        Enum.GetValues<Ingredient>().Where(ingredient => ingredient is not (Ingredient.Unknown or Ingredient.UnreadCode)),
        IngredientTable.Groups.SelectMany(group => group).Order());

    [Fact]
    public void Clue_NamesOnlyWhatSpeaksForTheCause() => Assert.Equal(
        [Ingredient.Clock],
        Assert.Single(IngredientEvidence.CluesFor(RootCause.TimeDependency, Using(Ingredient.Culture, Ingredient.Clock).Ingredients)).Ingredients.AsEnumerable());

    [Fact]
    public void UnnamedCause_HasNoClueOfItsIngredients() =>
        Assert.Empty(IngredientEvidence.CluesFor(RootCause.Unclassified, Using(Ingredient.Clock).Ingredients));

    private static CodeEvidence Using(params ImmutableArray<Ingredient> ingredients) => new([], new TestIngredients("Shop.OrderTests", "A", ingredients));

    private static double Of(RootCause cause, CodeEvidence code) => CauseDiagnostician.Diagnose(Script.Tally("A"), [], code)
        .Probabilities.Single(candidate => candidate.Cause == cause).Probability;
}
