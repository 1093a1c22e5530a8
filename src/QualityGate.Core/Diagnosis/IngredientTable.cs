using QualityGate.Core.Findings;

namespace QualityGate.Core.Diagnosis;

/// <summary>
/// How often the code of tests that fail by each mechanism uses what can bring it about. Judgements, coarse on purpose: what a
/// mechanism cannot do without is near 0.93, what any test may use by the way is what it is for the others.
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
        [Ingredient.ConcurrentChange],
        [Ingredient.SharedState],
        [Ingredient.SharedName],
        [Ingredient.SharedFixture],
    ];

    /// <summary>Whether the mechanism lies in what set-up, teardown and fixtures use, and not in what the test itself does.</summary>
    public static bool IsOfSetUp(Ingredient ingredient, Mechanism mechanism) => (ingredient, mechanism) switch
    {
        (Ingredient.Waiting or Ingredient.Background or Ingredient.Files, Mechanism.HastySetUp) => true,
        (Ingredient.SharedState, Mechanism.SharedSetUp) => true,
        (Ingredient.Network or Ingredient.Processes or Ingredient.Files, Mechanism.CostlySetUp) => true,
        _ => false,
    };

    /// <summary>Probability that such code uses it, or another of its group; from 0.04 to 0.95, so that reading alone excludes nothing.</summary>
    public static double Of(Ingredient ingredient, Mechanism mechanism) => (ingredient, mechanism) switch
    {
        (Ingredient.Clock, Mechanism.Calendar or Mechanism.ClockStep) => 0.95,
        (Ingredient.Clock, Mechanism.ElapsedTime) => 0.9,
        (Ingredient.Clock, Mechanism.ShortWait) => 0.3,
        (Ingredient.Clock, Mechanism.LocalService or Mechanism.RemoteHost or Mechanism.Chance) => 0.2,
        (Ingredient.Clock, _) => 0.13,

        // What is not random comes from somewhere: hardly any such test has neither.
        (Ingredient.Randomness or Ingredient.HashOrder, Mechanism.Chance) => 0.93,
        (Ingredient.Randomness or Ingredient.HashOrder, _) => 0.12,

        (Ingredient.Network or Ingredient.Processes, Mechanism.RemoteHost or Mechanism.LocalService) => 0.92,
        (Ingredient.Network or Ingredient.Processes, Mechanism.SharedName or Mechanism.CostlySetUp) => 0.45,
        (Ingredient.Network or Ingredient.Processes, Mechanism.ShortWait or Mechanism.UnawaitedWork or Mechanism.HastySetUp) => 0.08,
        (Ingredient.Network or Ingredient.Processes, _) => 0.05,

        (Ingredient.Files, Mechanism.FileSystem) => 0.93,
        (Ingredient.Files, Mechanism.SharedName or Mechanism.CostlySetUp) => 0.5,
        (Ingredient.Files, Mechanism.HastySetUp or Mechanism.Surroundings) => 0.25,
        (Ingredient.Files, _) => 0.1,

        (Ingredient.Culture, Mechanism.Culture) => 0.92,
        (Ingredient.Culture, Mechanism.Calendar) => 0.4,
        (Ingredient.Culture, _) => 0.28,

        (Ingredient.Machine, Mechanism.Memory) => 0.9,
        (Ingredient.Machine, Mechanism.Processors) => 0.6,
        (Ingredient.Machine, Mechanism.Surroundings) => 0.35,
        (Ingredient.Machine, _) => 0.04,

        (Ingredient.Waiting, Mechanism.ShortWait) => 0.9,
        (Ingredient.Waiting, Mechanism.HastySetUp) => 0.75,
        (Ingredient.Waiting, Mechanism.LocalService) => 0.6,
        (Ingredient.Waiting, Mechanism.ElapsedTime or Mechanism.RemoteHost or Mechanism.UnawaitedWork) => 0.4,
        (Ingredient.Waiting, Mechanism.OwnThreads or Mechanism.NeighbourTests or Mechanism.SharedName or Mechanism.ClockStep) => 0.3,
        (Ingredient.Waiting, _) => 0.12,

        (Ingredient.Background, Mechanism.OwnThreads) => 0.95,
        (Ingredient.Background, Mechanism.ShortWait or Mechanism.UnawaitedWork) => 0.92,
        (Ingredient.Background, Mechanism.HastySetUp) => 0.75,
        (Ingredient.Background, Mechanism.LocalService) => 0.75,
        (Ingredient.Background, Mechanism.Processors) => 0.6,
        (Ingredient.Background, Mechanism.RemoteHost) => 0.5,
        (Ingredient.Background, Mechanism.NeighbourTests or Mechanism.SharedName or Mechanism.ElapsedTime) => 0.35,
        (Ingredient.Background, _) => 0.2,

        (Ingredient.ConcurrentChange, Mechanism.OwnThreads) => 0.7,
        (Ingredient.ConcurrentChange, Mechanism.ShortWait or Mechanism.UnawaitedWork or Mechanism.NeighbourTests or Mechanism.SharedName) => 0.08,
        (Ingredient.ConcurrentChange, _) => 0.05,

        (Ingredient.SharedState, Mechanism.StateLeftBehind) => 0.9,
        (Ingredient.SharedState, Mechanism.NeighbourTests) => 0.87,
        (Ingredient.SharedState, Mechanism.SharedSetUp) => 0.6,
        (Ingredient.SharedState, _) => 0.2,

        (Ingredient.SharedName, Mechanism.SharedName) => 0.7,
        (Ingredient.SharedName, Mechanism.CostlySetUp) => 0.3,
        (Ingredient.SharedName, Mechanism.LocalService or Mechanism.FileSystem or Mechanism.RemoteHost) => 0.15,
        (Ingredient.SharedName, _) => 0.05,

        (Ingredient.SharedFixture, Mechanism.HastySetUp or Mechanism.CostlySetUp) => 0.93,
        (Ingredient.SharedFixture, Mechanism.SharedSetUp) => 0.85,
        (Ingredient.SharedFixture, _) => 0.33,

        _ => throw new UnreachableException(),
    };
}
