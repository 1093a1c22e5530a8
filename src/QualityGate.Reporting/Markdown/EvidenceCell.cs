using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>What a condition rests on, in few words: the first tests with a way to their cards, places, or what is not known.</summary>
internal static class EvidenceCell
{
    private const int Shown = 3;

    /// <param name="condition">The condition.</param>
    /// <param name="plan">Which tests have a card.</param>
    /// <param name="name">What a test is called.</param>
    /// <returns>Nothing for a condition that asks nobody to look.</returns>
    public static string Of(GateCondition condition, ImmutableArray<FixEntry> plan, Func<TestId, string> name)
    {
        if (condition.Status is not (GateStatus.NotMet or GateStatus.Undecided) || condition.Evidence.IsEmpty)
            return "";

        string shown = string.Join("; ", condition.Evidence.Take(Shown).Select(evidence => RuleWords.Of(evidence, text => Inline.Code(text), test => plan.FirstOrDefault(entry => entry.Test.Id == test) is { } entry ? CardTitle.Link(entry) : Inline.Code(name(test)))));
        return condition.Evidence.Length > Shown ? $"{shown} and more" : shown;
    }
}
