using QualityGate.Core.Suites;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Words;

/// <summary>Which tests were selected because the code differs from an earlier state, and why.</summary>
public static class ChangeWords
{
    private const int FilesShown = 3;

    /// <summary>One line, without a full stop.</summary>
    public static string Sentence(SuiteChange change) => change.Scope switch
    {
        ChangeScope.Unknown => "what differs is not known",
        ChangeScope.Nothing => $"none of {Figures.Count(change.Tests, "test case")}: nothing that differs belongs to them or to what they test",
        ChangeScope.SomeTests => $"{Figures.Count(change.Selected)} of {Figures.Count(change.Tests, "test case")}, which build on {Files(change)}",
        ChangeScope.AllTests => $"all of {Figures.Count(change.Tests, "test case")}, because {VisibleText.OneLine(change.Files[0])} {Why(change.Reason ?? ChangeReason.Unknown)}{Others(change.FileCount - 1)}",
        _ => throw new UnreachableException(),
    };

    private static string Files(SuiteChange change)
    {
        ImmutableArray<string> shown = [.. change.Files.Take(FilesShown).Select(VisibleText.OneLine)];
        int others = change.FileCount - shown.Length;
        return Figures.List([.. shown, .. others > 0 ? [Figures.Count(others, "other file")] : Array.Empty<string>()]);
    }

    private static string Others(int files) => files > 0 ? $"; {Figures.Count(files, "other file")} {(files == 1 ? "concerns" : "concern")} them too" : "";

    private static string Why(ChangeReason reason) => reason switch
    {
        ChangeReason.Unknown => "differs",
        ChangeReason.ReferencedProject => "belongs to a project that they reference",
        ChangeReason.OwnProject => "belongs to their project, and who uses it cannot be told",
        ChangeReason.NoProject => "belongs to no project, so that it may concern anybody",
        ChangeReason.WorksUnnamed => "takes effect, by itself or by what builds on it, where it is not named",
        ChangeReason.ReachesNoTest => "is used by no test that is known, so that it may be any",
        ChangeReason.Unreadable => "differs, and what they are built of could not be read",
        _ => throw new UnreachableException(),
    };
}
