using QualityGate.Core.Faults;

namespace QualityGate.DiagnosisBench.Documents;

/// <summary>The part of a page that a program writes, between two comments that nobody sees.</summary>
internal static class MarkedSection
{
    /// <returns>The page with another text between the marks.</returns>
    /// <exception cref="QualityGateException">The page has not both marks in their order.</exception>
    public static string Replace(string page, string name, string text)
    {
        string begin = $"<!-- {name}: begin -->";
        string end = $"<!-- {name}: end -->";
        int from = page.IndexOf(begin, StringComparison.Ordinal);
        int to = page.IndexOf(end, StringComparison.Ordinal);
        return from >= 0 && to > from
            ? $"{page[..(from + begin.Length)]}\n{text.Trim()}\n{page[to..]}"
            : throw new QualityGateException(FaultKind.Environment, $"The page has no section between {begin} and {end}: put both where the results belong.");
    }
}
