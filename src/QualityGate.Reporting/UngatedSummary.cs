using QualityGate.Core.Audits;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Plans;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting;

/// <summary>The end of an audit whose gate is asked later, on a terminal or in a log: what was run, and that nothing is decided by it.</summary>
public static class UngatedSummary
{
    /// <summary>Lines with LF at the end of each.</summary>
    /// <param name="conclusion">The end of the audit.</param>
    /// <param name="code">What the process ends with.</param>
    /// <param name="reports">Paths of the reports that were written.</param>
    public static string Of(Conclusion conclusion, ExitCode code, IEnumerable<string> reports)
    {
        Audit audit = conclusion.Audit;
        IEnumerable<string> lines =
        [
            $"NOT DECIDED  {WhatWasMade(audit)}",
            .. audit.Faults.Select(fault => $"  not audited: {VisibleText.OneLine(fault.Subject is null ? fault.Message : $"{fault.Subject}: {fault.Message}")}"),
            "",
            $"Now     {(audit.Subject.Settings.Shard is { } shard ? NextStep.Merging(shard) : "Let the gate decide, by `dotnet qualitygate gate`; --no-gate left that open.")}",
            .. reports.Select((path, index) => $"{(index == 0 ? "Audit" : "     ")}   {VisibleText.OneLine(path)}"),
            $"Exit    {(int)code} ({(code == ExitCode.Passed ? "the runs were made" : DecisionWords.Of(code))})",
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    // What one part shows may be the opposite of what all parts show.
    private static string WhatWasMade(Audit audit) => audit.Subject.Settings.Shard is { } shard
        ? $"Shard {Figures.Count(shard.Index)} of {Figures.Count(shard.Total)}: {Figures.Count(audit.Numbers.Runs, "run")} of {Figures.Count(audit.Numbers.Tests, "test")}."
        : Headline.Of(audit);
}
