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
        { Ingredient.ConcurrentChange, RootCause.RaceCondition },
        { Ingredient.SharedName, RootCause.RaceCondition },
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
        Assert.All(Mechanisms, mechanism => Assert.Equal(1, IngredientEvidence.Of(null, mechanism)));
        Assert.Empty(IngredientEvidence.CluesFor(Mechanism.Calendar, null));
    }

    [Fact]
    public void UnreadCode_WeakensWhatAbsenceSays() => Assert.True(
        Of(RootCause.NonDeterministicData, Using(Ingredient.UnreadCode)) > Of(RootCause.NonDeterministicData, Using()));

    [Fact]
    public void EveryIngredient_HasProbabilitiesThatExcludeNothing() => Assert.All(
        IngredientTable.Groups.SelectMany(group => group).SelectMany(_ => Mechanisms, IngredientTable.Of),
        probability => Assert.InRange(probability, 0.04, 0.95));

    [Fact]
    public void EveryIngredientOfTheCodeItself_IsWeighedOnce() => Assert.Equal(
        Enum.GetValues<Ingredient>().Where(ingredient => ingredient is not (Ingredient.Unknown or Ingredient.UnreadCode)),
        IngredientTable.Groups.SelectMany(group => group).Order());

    [Fact]
    public void Clue_NamesOnlyWhatSpeaksForTheCause() => Assert.Equal(
        [Ingredient.Clock],
        Assert.Single(IngredientEvidence.CluesFor(Mechanism.Calendar, Using(Ingredient.Culture, Ingredient.Clock).Ingredients)).Ingredients.AsEnumerable());

    [Fact]
    public void UnnamedCause_HasNoClueOfItsIngredients() =>
        Assert.Empty(IngredientEvidence.CluesFor(Mechanism.Unknown, Using(Ingredient.Clock).Ingredients));

    [Fact]
    public void SetUp_IsBlamedForWhatItDoesItselfOnly()
    {
        TestIngredients inTest = new("Shop.OrderTests", "A", [Ingredient.Waiting, Ingredient.Background, Ingredient.SharedFixture]) { Around = [Ingredient.SharedFixture] };
        TestIngredients around = inTest with { Around = inTest.Uses };

        Assert.True(IngredientEvidence.Of(around, Mechanism.HastySetUp) > 5 * IngredientEvidence.Of(inTest, Mechanism.HastySetUp));
        Assert.Equal(IngredientEvidence.Of(around, Mechanism.ShortWait), IngredientEvidence.Of(inTest, Mechanism.ShortWait));
    }

    // Records that were written before the place was told apart.
    [Fact]
    public void SetUpOfWhichNothingIsTold_IsTakenToUseAllThatTheTestUses()
    {
        TestIngredients untold = new("Shop.OrderTests", "A", [Ingredient.Waiting, Ingredient.Background, Ingredient.SharedFixture]);

        Assert.Equal(IngredientEvidence.Of(untold with { Around = untold.Uses }, Mechanism.HastySetUp), IngredientEvidence.Of(untold, Mechanism.HastySetUp));
    }

    private static IEnumerable<Mechanism> Mechanisms => Enum.GetValues<Mechanism>().Where(mechanism => mechanism != Mechanism.Unknown);

    private static CodeEvidence Using(params ImmutableArray<Ingredient> ingredients) => new([], new TestIngredients("Shop.OrderTests", "A", ingredients));

    private static double Of(RootCause cause, CodeEvidence code) => CauseDiagnostician.Diagnose(Script.Tally("A"), [], code, SuiteTraits.Unknown)
        .Probabilities.Single(candidate => candidate.Cause == cause).Probability;
}
