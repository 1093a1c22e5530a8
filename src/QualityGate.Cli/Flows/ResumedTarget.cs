using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Projects.Git;

namespace QualityGate.Cli.Flows;

/// <summary>Finds what a record is about, which it names as seen from the root of the work tree.</summary>
internal static class ResumedTarget
{
    /// <summary>The target as it is named from here.</summary>
    /// <param name="typed">What was typed this time; null when nothing.</param>
    /// <param name="subject">Of the record.</param>
    /// <param name="cancellationToken">Ends the question to git.</param>
    /// <exception cref="QualityGateException">Something else was typed, or the target cannot be found from here (usage).</exception>
    public static async Task<string> FindAsync(string? typed, AuditSubject subject, CancellationToken cancellationToken)
    {
        GitState? git = await GitReader.ReadAsync(FolderOf(typed), except: null, cancellationToken);
        if (typed is not null)
        {
            return Subjects.TargetOf(typed, git?.Root) == subject.Target ? typed : throw new QualityGateException(FaultKind.Usage,
                $"The audit to resume is of {subject.Target}, not of {typed}. Leave the target out, or leave out --resume to begin a new audit.");
        }

        string path = Path.Combine(git?.Root ?? Environment.CurrentDirectory, subject.Target);
        return Path.Exists(path) ? path : throw new QualityGateException(FaultKind.Usage,
            $"The audit to resume is of {subject.Target}, which cannot be found from here: go to the folder where it was begun.");
    }

    /// <summary>The folder in which a target lies, or which it is; the current one where there is none.</summary>
    public static string FolderOf(string? target) => target switch
    {
        null => Environment.CurrentDirectory,
        _ when Directory.Exists(target) => Path.GetFullPath(target),
        _ when Path.GetDirectoryName(Path.GetFullPath(target)) is { } folder && Directory.Exists(folder) => folder,
        _ => Environment.CurrentDirectory,
    };
}
