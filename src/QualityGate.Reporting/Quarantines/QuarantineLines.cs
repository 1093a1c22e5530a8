using QualityGate.Core.Quarantines;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Quarantines;

/// <summary>What a quarantine did in an audit, in lines for a terminal: nobody is to forget that there is one.</summary>
internal static class QuarantineLines
{
    private const int Shown = 5;

    public static IEnumerable<string> Of(QuarantineStanding? standing)
    {
        if (standing is null or { Entries.IsEmpty: true })
            yield break;

        string count = standing.Entries.Length == 1 ? "1 entry" : $"{Figures.Count(standing.Entries.Length)} entries";
        yield return $"  in quarantine: {count}; {Figures.Count(standing.Covered.Length, "test")} failed and covered, {Figures.Count(standing.SetAside.Length)} not run";
        IEnumerable<string> details =
        [
            .. Cut([.. standing.Entries.Where(entry => entry.State != QuarantineState.Active)], entry => $"quarantine {QuarantineWords.Term(entry.Entry, standing.Today)}: {entry.Entry.Id}"),
            .. Cut([.. standing.Entries.SelectMany(entry => entry.Tests).Where(test => test.IsRefused)], test => $"{QuarantineWords.Of(test.Answer)}: {TestNames.Short(test.Test)}"),
            .. Cut([.. standing.Entries.Where(entry => entry.IsBroken)], entry => $"quarantine names no test: {entry.Entry.Id}"),
        ];
        foreach (string detail in details)
            yield return $"  {VisibleText.OneLine(detail)}";
    }

    private static IEnumerable<string> Cut<T>(ImmutableArray<T> all, Func<T, string> line) => all.Length <= Shown
        ? all.Select(line)
        : [.. all.Take(Shown).Select(line), $"and {Figures.Count(all.Length - Shown)} more"];
}
