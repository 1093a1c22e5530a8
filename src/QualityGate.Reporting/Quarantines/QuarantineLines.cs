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
        foreach (EntryStanding entry in standing.Entries.Where(entry => entry.State != QuarantineState.Active).Take(Shown))
            yield return $"  quarantine {QuarantineWords.Term(entry.Entry, standing.Today)}: {VisibleText.OneLine(entry.Entry.Id)}";
        foreach (QuarantinedTest test in standing.Entries.SelectMany(entry => entry.Tests).Where(test => test.IsRefused).Take(Shown))
            yield return $"  {QuarantineWords.Of(test.Answer)}: {VisibleText.OneLine(TestNames.Short(test.Test))}";
        foreach (EntryStanding entry in standing.Entries.Where(entry => entry.IsBroken).Take(Shown))
            yield return $"  quarantine names no test: {VisibleText.OneLine(entry.Entry.Id)}";
    }
}
