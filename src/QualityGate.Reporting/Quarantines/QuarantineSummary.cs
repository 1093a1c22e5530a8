using QualityGate.Core.Gates;
using QualityGate.Core.Quarantines;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Quarantines;

/// <summary>A quarantine, and what became of it, in plain lines: harmless whatever its tests are called.</summary>
public static class QuarantineSummary
{
    /// <summary>Lines with LF at the end of each.</summary>
    public static string OfContent(Quarantine quarantine, string path) => Joined(
    [
        Title(quarantine, path),
        .. quarantine.Entries.SelectMany(entry => Lines(entry, quarantine.Today)),
    ]);

    /// <summary>What an entry says, and that it was added or would be.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="today">The day on which it was added.</param>
    /// <param name="path">The file.</param>
    /// <param name="isWritten">False when it was only tried.</param>
    /// <param name="audit">Where the audit lies that knows the test; null for the usual folder.</param>
    public static string OfAddition(QuarantineEntry entry, DateOnly today, string path, bool isWritten, string? audit = null) => Joined(
    [
        $"{(isWritten ? "Added to" : "Would be added to")}  {VisibleText.OneLine(path)}",
        .. Lines(entry, today),
        $"  covers {Figures.Count(entry.Signatures.Length, "kind")} of failure that {(entry.Signatures.Length == 1 ? "was" : "were")} seen; another kind makes the gate red",
        .. entry.CleanRuns is { } runs ? [$"  ends with {Figures.Count(runs, "clean run")}, which `quarantine suggest` counts, or a `verify` that proves it mended"] : Array.Empty<string>(),
        .. entry.Owner is null ? ["  nobody owns it: name somebody with --owner"] : Array.Empty<string>(),
        .. isWritten ? ["Commit the file: audits read it from now on. The last one again:", $"  {VisibleText.OneLine(QuarantineCommands.Gate(path, audit))}"] : Array.Empty<string>(),
    ]);

    /// <summary>That an entry was removed or would be.</summary>
    public static string OfRemoval(QuarantineEntry entry, DateOnly today, string path, bool isWritten) => Joined(
    [
        $"{(isWritten ? "Removed from" : "Would be removed from")}  {VisibleText.OneLine(path)}",
        .. Lines(entry, today),
    ]);

    /// <summary>What is wrong with a quarantine.</summary>
    /// <param name="quarantine">The quarantine.</param>
    /// <param name="standing">It held against an audit; null when there is none.</param>
    /// <param name="path">The file.</param>
    /// <param name="code">The code the process ends with.</param>
    public static string OfCheck(Quarantine quarantine, QuarantineStanding? standing, string path, ExitCode code)
    {
        ImmutableArray<string> complaints = [.. QuarantineComplaints.Of(quarantine, standing)];
        return Joined(
        [
            Title(quarantine, path),
            .. complaints.Select(complaint => $"  {complaint}"),
            .. complaints.IsEmpty ? ["  Nothing is wrong with it."] : Array.Empty<string>(),
            .. standing is null && !quarantine.Entries.IsEmpty ? ["  Whether each entry still names a test was not looked at: there is no audit."] : Array.Empty<string>(),
            $"Exit    {(int)code} ({(code == ExitCode.Passed ? "nothing is overdue" : $"entries are over since more than {QuarantineTerm.GraceDays} days: mend the tests, or remove them from quarantine")})",
        ]);
    }

    /// <summary>What could be done, and the commands for it.</summary>
    public static string OfSuggestions(ImmutableArray<QuarantineSuggestion> suggestions, string path) => Joined(suggestions.IsEmpty
        ? [$"{VisibleText.OneLine(path)}: nothing to add, and nothing to remove."]
        : suggestions.SelectMany(Lines));

    private static string Title(Quarantine quarantine, string path)
    {
        int active = quarantine.Entries.Count(entry => entry.StateOn(quarantine.Today) == QuarantineState.Active);
        string count = quarantine.Entries.Length == 1 ? "1 entry" : $"{Figures.Count(quarantine.Entries.Length)} entries";
        return $"Quarantine  {VisibleText.OneLine(path)}: {(quarantine.Entries.IsEmpty ? "empty" : $"{count}, {Figures.Count(active)} in force")}";
    }

    private static IEnumerable<string> Lines(QuarantineEntry entry, DateOnly today)
    {
        yield return $"  {VisibleText.OneLine(entry.Id)}{(entry.Name is { } name ? $"  {VisibleText.OneLine(name)}" : "")}";
        yield return $"    {QuarantineWords.Term(entry, today)}{(entry.Mode == QuarantineMode.Skip ? ", not run" : "")}, owned by {VisibleText.OneLine(QuarantineWords.Owner(entry))}{(entry.Issue is { } issue ? $", {VisibleText.OneLine(issue)}" : "")}";
        yield return $"    {VisibleText.OneLine(entry.Reason)}{(entry.Rate is { } rate ? $" (failed in {Figures.Fraction(rate)} runs{(entry.When.IsEmpty ? "" : $" under {string.Join(", ", entry.When)}")})" : "")}";
    }

    private static IEnumerable<string> Lines(QuarantineSuggestion suggestion) => suggestion switch
    {
        QuarantineSuggestion.Add(var test, var draft) =>
        [
            $"add     {VisibleText.OneLine(TestNames.Short(test))}: failed in {Figures.Fraction(draft.Rate)} runs, {CauseWords.Name(draft.Cause)}",
            $"          {VisibleText.OneLine(QuarantineCommands.Add(test))}",
        ],
        QuarantineSuggestion.Remove(var entry, var clean) =>
        [
            $"remove  {VisibleText.OneLine(entry.Id)}: {Figures.Count(clean, "clean run")}; {Figures.Count(entry.CleanRuns ?? 0)} were asked for",
            $"          {VisibleText.OneLine(QuarantineCommands.Remove(entry))}",
        ],
        QuarantineSuggestion.Mended(var entry) =>
        [
            $"remove  {VisibleText.OneLine(entry.Id)}: `verify` has proved that it is mended",
            $"          {VisibleText.OneLine(QuarantineCommands.Remove(entry))}",
        ],
        QuarantineSuggestion.Keep(var entry, var clean) =>
        [
            $"keep    {VisibleText.OneLine(entry.Id)}: {Figures.Count(clean, "clean run")} so far{(entry.CleanRuns is { } needed ? $" of {Figures.Count(needed)}" : "; the entry does not say how many end it")}",
        ],
        _ => throw new UnreachableException(),
    };

    private static string Joined(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"{line.TrimEnd()}\n"));
}
