namespace QualityGate.Core.Conditions;

/// <summary>The machine speaks another language: text is cased, sorted, parsed and printed by other rules.</summary>
public static class CultureCondition
{
    /// <summary>The small letter of I has no dot, and the capital of i has one.</summary>
    public static Condition Turkish { get; } = Of("culture-turkish", "tr_TR");

    /// <summary>Decimal comma, dates with dots.</summary>
    public static Condition German { get; } = Of("culture-german", "de_DE");

    /// <summary>Another calendar, and text from right to left.</summary>
    public static Condition Arabic { get; } = Of("culture-arabic", "ar_SA");

    private static Condition Of(string name, string locale) => new()
    {
        Name = name,
        Nature = ConditionNature.Adverse,
        Variables = ImmutableSortedDictionary<string, string>.Empty.Add("LC_ALL", $"{locale}.UTF-8"),
        Needs = [ConditionNeed.Cultures],
    };
}
