using QualityGate.Core.Gates;
using QualityGate.Core.Suites;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Markdown;

/// <summary>What a condition rests on, in few words: the first tests with a way to their cards, places, or what is not known.</summary>
internal static class EvidenceCell
{
    private const int Shown = 3;

    /// <param name="condition">The condition.</param>
    /// <param name="cards">Which tests have a card; of the tests that a condition names, the first to mend come first.</param>
    /// <param name="name">What a test is called.</param>
    /// <returns>Nothing for a condition that asks nobody to look.</returns>
    public static string Of(GateCondition condition, CardLinks cards, Func<TestId, string> name)
    {
        if (condition.Status is not (GateStatus.NotMet or GateStatus.Undecided) || condition.Evidence.IsEmpty)
            return "";

        string shown = string.Join("; ", condition.Evidence
            .OrderBy(evidence => evidence is GateEvidence.OfTest(var test, _) && cards.EntryOf(test) is { } entry ? entry.Rank : int.MaxValue)
            .Take(Shown)
            .Select(evidence => RuleWords.Of(evidence, text => Inline.Code(text), test => cards.EntryOf(test) is { } entry ? cards.To(entry, name(test)) : Inline.Name(name(test)))));
        return condition.Evidence.Length > Shown ? $"{shown} and more" : shown;
    }
}
