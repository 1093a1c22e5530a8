using QualityGate.Core.Histories;
using QualityGate.Core.Imports;
using QualityGate.Core.Suites;
using QualityGate.Projects.Git;
using QualityGate.Storage.Imports;

namespace QualityGate.Cli.Imports;

/// <summary>
/// Finds out what the files of a folder are of: by a note beside them or above them, by the names of their folders, and by what they say
/// themselves, in this order.
/// </summary>
/// <param name="root">The folder.</param>
/// <param name="pattern">How its folders are called; null where nobody said.</param>
/// <param name="repository">Topmost folder of the repository in which commits are looked up.</param>
internal sealed class FileOrigins(string root, FolderPattern? pattern, string repository)
{
    private readonly Dictionary<string, OriginNote> _notes = [];
    private readonly Dictionary<string, CodeVersion> _codes = [];

    /// <summary>A file with its origin.</summary>
    public async Task<ImportedFile> OfAsync(ResultFile.Found file, CancellationToken cancellationToken)
    {
        OriginNote note = NoteFor(file.Folder);
        string? commit = note.Commit ?? pattern?.Find(file.Path, "commit") ?? file.Run.Commit ?? FilePlace.CommitIn(file.Path);
        return new ImportedFile
        {
            Path = file.Path,
            Run = file.Run,
            Code = (commit is null ? CodeVersion.Unknown : await CodeOfAsync(commit, cancellationToken)) with
            {
                Branch = note.Branch ?? pattern?.Find(file.Path, "branch") ?? file.Run.Branch,
            },
            Job = note.Job ?? pattern?.Find(file.Path, "job") ?? FilePlace.JobOf(commit is null ? file.Path : file.Path.Replace(commit, "", StringComparison.Ordinal)),
            Suite = note.Suite is { } suite ? new SuiteId(suite, note.Framework ?? "") : null,
        };
    }

    private OriginNote NoteFor(string folder)
    {
        if (_notes.TryGetValue(folder, out OriginNote? known))
            return known;

        bool isTop = Path.TrimEndingDirectorySeparator(folder) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        OriginNote above = isTop || Path.GetDirectoryName(folder) is not { } parent ? OriginNote.Empty : NoteFor(parent);
        return _notes[folder] = OriginNote.In(folder).Over(above);
    }

    // A commit that git knows here is known by its tree, too: one that was only rebased is the same code.
    private async Task<CodeVersion> CodeOfAsync(string commit, CancellationToken cancellationToken)
    {
        if (_codes.TryGetValue(commit, out CodeVersion? known))
            return known;

        CodeVersion code = await GitReader.FindAsync(repository, commit, cancellationToken) is var (full, tree)
            ? new CodeVersion { Commit = full, Tree = tree }
            : new CodeVersion { Commit = commit };
        return _codes[commit] = code;
    }
}
