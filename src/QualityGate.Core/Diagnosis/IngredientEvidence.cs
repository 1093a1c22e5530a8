using QualityGate.Core.Findings;

namespace QualityGate.Core.Diagnosis;

/// <summary>What the code of a test says of each cause by what it uses, and by what it does not use.</summary>
internal static class IngredientEvidence
{
    // How much of what a test uses is seen when part of its code lies in other projects.
    private const double SeenOfUnread = 0.6;

    // From here on, using something speaks for a cause clearly enough to be named as a reason.
    private const double WorthNaming = 2;

    /// <summary>The probability that code with this cause uses just this; 1 when it was not read.</summary>
    public static double Of(TestIngredients? ingredients, RootCause cause) => ingredients is null
        ? 1
        : IngredientTable.Groups.Aggregate(1.0, (product, group) => product * Of(ingredients, group, cause));

    /// <summary>One clue with what speaks for the named cause; none when nothing does.</summary>
    public static IEnumerable<Clue> CluesFor(RootCause cause, TestIngredients? ingredients)
    {
        ImmutableArray<Ingredient> telling =
        [
            .. IngredientTable.Groups
                .SelectMany(group => group)
                .Where(ingredient => cause != RootCause.Unclassified && ingredients?.Uses.Contains(ingredient) == true && SpeaksFor(ingredient, cause)),
        ];
        return telling.IsEmpty ? [] : [new Clue { Kind = ClueKind.UsesIngredients, Ingredients = telling }];
    }

    private static double Of(TestIngredients ingredients, ImmutableArray<Ingredient> group, RootCause cause)
    {
        double seen = IngredientTable.Of(group[0], cause) * (ingredients.Uses.Contains(Ingredient.UnreadCode) ? SeenOfUnread : 1);
        return group.Any(ingredient => ingredients.Uses.Contains(ingredient)) ? seen : 1 - seen;
    }

    private static bool SpeaksFor(Ingredient ingredient, RootCause cause)
    {
        ImmutableArray<(RootCause Cause, double Share)> others = [.. CausePriors.All.Where(prior => prior.Cause != cause)];
        double elsewhere = others.Sum(other => other.Share * IngredientTable.Of(ingredient, other.Cause)) / others.Sum(other => other.Share);
        return IngredientTable.Of(ingredient, cause) >= WorthNaming * elsewhere;
    }
}
