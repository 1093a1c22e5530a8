using QualityGate.Core.Audits;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>What is said of an audit that was drawn from result files: plainly, that nothing was run for it.</summary>
internal static class ImportWords
{
    /// <summary>What such an audit claims, and what it does not.</summary>
    public const string Caveat = "Nothing was repeated for this audit: it says what result files of CI show, under whatever conditions CI ran them, and nothing of what would happen serially, in parallel or under stress.";

    /// <summary>How its verdicts come about.</summary>
    public const string Method = "A test is flaky where one job shows both outcomes on one commit; attempts of one run that were made again count one by one. What passed and failed on different commits or in different jobs only is suspected, and leaves the gate undecided. A test that never failed is stable with the bound that its passes give, over all commits.";

    /// <summary>What it was drawn from, in place of the runs that were asked for.</summary>
    public static string Source(ImportedHistory import) =>
        $"as CI ran them: {Figures.Count(import.Files, "result file")} of {Figures.Count(import.Commits, "known commit")}{(import.FilesWithoutCommit == 0 ? "" : $", {Figures.Count(import.FilesWithoutCommit)} of them of no known commit and held against nothing")}";
}
