using QualityGate.Core.Findings;

namespace QualityGate.Core.Diagnosis;

/// <summary>
/// How often the code of tests of each cause uses what can bring the cause about. Judgements, coarse on purpose: what nearly every
/// test of a cause needs is near 0.9, what any test may use by the way is what it is for the others.
/// </summary>
internal static class IngredientTable
{
    /// <summary>
    /// What is weighed as one, because one of them is enough. Code of other projects stands in none: it says nothing of a cause.
    /// </summary>
    public static ImmutableArray<ImmutableArray<Ingredient>> Groups { get; } =
    [
        [Ingredient.Clock],
        [Ingredient.Randomness, Ingredient.HashOrder],
        [Ingredient.Network, Ingredient.Processes],
        [Ingredient.Files],
        [Ingredient.Culture],
        [Ingredient.Machine],
        [Ingredient.Waiting],
        [Ingredient.Background],
        [Ingredient.SharedState],
        [Ingredient.SharedFixture],
    ];

    /// <summary>Probability that code of a test with this cause uses it, or another of its group; from 0.05 to 0.95, so that reading alone excludes nothing.</summary>
    public static double Of(Ingredient ingredient, RootCause cause) => (ingredient, cause) switch
    {
        (Ingredient.Clock, RootCause.TimeDependency) => 0.93,
        (Ingredient.Clock, RootCause.AsyncCoordination) => 0.35,
        (Ingredient.Clock, RootCause.ExternalDependency or RootCause.NonDeterministicData) => 0.25,
        (Ingredient.Clock, _) => 0.15,

        // What is not random comes from somewhere: hardly any such test has neither.
        (Ingredient.Randomness or Ingredient.HashOrder, RootCause.NonDeterministicData) => 0.92,
        (Ingredient.Randomness or Ingredient.HashOrder, _) => 0.14,

        (Ingredient.Network or Ingredient.Processes, RootCause.ExternalDependency) => 0.75,
        (Ingredient.Network or Ingredient.Processes, RootCause.AsyncCoordination or RootCause.RaceCondition) => 0.12,
        (Ingredient.Network or Ingredient.Processes, _) => 0.05,

        (Ingredient.Files, RootCause.ExternalDependency or RootCause.Fixture) => 0.35,
        (Ingredient.Files, RootCause.RaceCondition) => 0.25,
        (Ingredient.Files, RootCause.OrderDependency) => 0.15,
        (Ingredient.Files, _) => 0.12,

        (Ingredient.Culture, RootCause.Environment) => 0.55,
        (Ingredient.Culture, _) => 0.3,

        (Ingredient.Machine, RootCause.Environment) => 0.5,
        (Ingredient.Machine, _) => 0.05,

        (Ingredient.Waiting, RootCause.AsyncCoordination) => 0.8,
        (Ingredient.Waiting, RootCause.ExternalDependency) => 0.5,
        (Ingredient.Waiting, RootCause.TimeDependency) => 0.4,
        (Ingredient.Waiting, RootCause.RaceCondition) => 0.3,
        (Ingredient.Waiting, _) => 0.12,

        (Ingredient.Background, RootCause.AsyncCoordination or RootCause.RaceCondition) => 0.85,
        (Ingredient.Background, RootCause.ExternalDependency) => 0.5,
        (Ingredient.Background, _) => 0.2,

        (Ingredient.SharedState, RootCause.OrderDependency) => 0.9,
        (Ingredient.SharedState, RootCause.RaceCondition) => 0.6,
        (Ingredient.SharedState, RootCause.Fixture) => 0.5,
        (Ingredient.SharedState, _) => 0.2,

        (Ingredient.SharedFixture, RootCause.Fixture) => 0.9,
        (Ingredient.SharedFixture, _) => 0.35,

        _ => throw new UnreachableException(),
    };
}
