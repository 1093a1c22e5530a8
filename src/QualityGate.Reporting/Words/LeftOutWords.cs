using QualityGate.Core.Audits;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>Since when a test was spared, so that it could not take the others with it any longer.</summary>
internal static class LeftOutWords
{
    /// <summary>A sentence; null for a test that every run was asked for.</summary>
    public static string? Of(AuditedTest test)
    {
        string[] since =
        [
            .. test.Results
                .Where(result => result.LeftOutFrom is not null)
                .Select(result => $"{ConditionWords.How(result.Conditions)} from run {Figures.Count(result.LeftOutFrom!.Value)} on"),
        ];
        return since.Length == 0
            ? null
            : $"Left out {Figures.List(since)}: it had hung or killed its process in two runs, and was tried once more alone.";
    }
}
