using QualityGate.Core.Quarantines;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Quarantines;

/// <summary>What is wrong with entries of a quarantine, one line each.</summary>
internal static class QuarantineComplaints
{
    /// <param name="quarantine">The quarantine.</param>
    /// <param name="standing">It held against an audit; null when there is none.</param>
    public static IEnumerable<string> Of(Quarantine quarantine, QuarantineStanding? standing)
    {
        foreach (QuarantineEntry entry in quarantine.Entries)
        {
            foreach (string complaint in Of(entry, quarantine.Today, standing?.Entries.FirstOrDefault(each => each.Entry == entry)))
                yield return VisibleText.OneLine($"{(entry.Place is { } place ? $"{place}: " : "")}{entry.Id} {complaint}");
        }
    }

    private static IEnumerable<string> Of(QuarantineEntry entry, DateOnly today, EntryStanding? standing)
    {
        if (entry.StateOn(today) != QuarantineState.Active)
            yield return $"is {QuarantineWords.Term(entry, today)}: its tests count again{Warning(entry, today)}";
        if (entry.Owner is null)
            yield return "has no owner";
        if (entry.Issue is null)
            yield return "has no issue";
        if (entry is { Mode: QuarantineMode.Run, Signatures.IsEmpty: true })
            yield return "knows no failure, so it covers none: let `quarantine add` write it";
        if (standing is { IsBroken: true })
            yield return "names no test that is there";
        foreach (QuarantinedTest refused in standing?.Tests.Where(test => test.IsRefused) ?? [])
            yield return $"- {TestNames.Short(refused.Test)}: {QuarantineWords.Of(refused.Answer)}";
    }

    private static string Warning(QuarantineEntry entry, DateOnly today) => entry.StateOn(today) == QuarantineState.Expired
        ? $", and this check fails from {QuarantineWords.Day(entry.Expires.AddDays(QuarantineTerm.GraceDays + 1))} on"
        : "";
}
