using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>A reading of the real clock, compared with another one or with what the product read.</summary>
/// <param name="Pair">Null when the difference of the two is judged.</param>
/// <param name="Side">The operand that the reading is a part of.</param>
/// <param name="Tolerance">How far apart the two may be; null when not at all.</param>
internal sealed record ClockComparison(IOperation Reading, ComparedPair? Pair, IOperation Side, IOperation Other, TimeSpan? Tolerance)
{
    public bool IsStrictOrder => Pair is { Kind: ComparisonKind.StrictOrder };

    /// <summary>Only the day, the hour and the like are compared: that goes wrong once a day.</summary>
    public bool IsCoarse
    {
        get
        {
            if (Reading is IPropertyReferenceOperation { Property.Name: "Today" })
                return true;

            foreach (IOperation part in Side.DescendantsAndSelf())
            {
                if (part is IPropertyReferenceOperation { Property.Name: "Date" or "Year" or "Month" or "Day" or "Hour" or "DayOfWeek" or "DayOfYear" })
                    return true;
            }

            return false;
        }
    }
}
