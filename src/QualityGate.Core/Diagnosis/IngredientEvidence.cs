using QualityGate.Core.Findings;

namespace QualityGate.Core.Diagnosis;

/// <summary>What the code of a test says of each mechanism by what it uses, and by what it does not use.</summary>
internal static class IngredientEvidence
{
    // How much of what a test uses is seen when part of its code lies in other projects.
    private const double SeenOfUnread = 0.6;

    // From here on, using something speaks for a mechanism clearly enough to be named as a reason.
    private const double WorthNaming = 2;

    /// <summary>The probability that code with this mechanism uses just this; 1 when it was not read.</summary>
    public static double Of(TestIngredients? ingredients, Mechanism mechanism) => ingredients is null
        ? 1
        : IngredientTable.Groups.Aggregate(1.0, (product, group) => product * Of(ingredients, group, mechanism));

    /// <summary>One clue with what speaks for the mechanism; none when nothing does.</summary>
    public static IEnumerable<Clue> CluesFor(Mechanism mechanism, TestIngredients? ingredients)
    {
        ImmutableArray<Ingredient> telling =
        [
            .. IngredientTable.Groups
                .SelectMany(group => group)
                .Where(ingredient => mechanism != Mechanism.Unknown && ingredients?.Uses.Contains(ingredient) == true && SpeaksFor(ingredient, mechanism)),
        ];
        return telling.IsEmpty ? [] : [new Clue { Kind = ClueKind.UsesIngredients, Ingredients = telling }];
    }

    private static double Of(TestIngredients ingredients, ImmutableArray<Ingredient> group, Mechanism mechanism)
    {
        double seen = IngredientTable.Of(group[0], mechanism) * (ingredients.Uses.Contains(Ingredient.UnreadCode) ? SeenOfUnread : 1);
        return group.Any(UsedFor(ingredients, group, mechanism).Contains) ? seen : 1 - seen;
    }

    // A set-up fails by what it does itself. A record of an older version does not say what that is.
    private static ImmutableArray<Ingredient> UsedFor(TestIngredients ingredients, ImmutableArray<Ingredient> group, Mechanism mechanism) =>
        IngredientTable.IsOfSetUp(group[0], mechanism) && !(ingredients.Around.IsEmpty && ingredients.Uses.Contains(Ingredient.SharedFixture)) ? ingredients.Around : ingredients.Uses;

    // Beside what tests of all causes use.
    private static bool SpeaksFor(Ingredient ingredient, Mechanism mechanism) => IngredientTable.Of(ingredient, mechanism) >= WorthNaming * CausePriors.All.Sum(
        prior => prior.Share * CausePriors.Mechanisms[prior.Cause].Sum(part => part.Share * IngredientTable.Of(ingredient, part.Mechanism)));
}
