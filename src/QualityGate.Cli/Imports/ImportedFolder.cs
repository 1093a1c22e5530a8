using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Imports;

namespace QualityGate.Cli.Imports;

/// <summary>All that a folder of result files holds.</summary>
/// <param name="Files">What was read, each content once, in the order of the paths.</param>
/// <param name="Unread">What should have been and could not, one sentence each.</param>
/// <param name="PassedOver">Paths of files that are called like result files and are something else.</param>
internal sealed record ImportedFolder(ImmutableArray<ImportedFile> Files, ImmutableArray<string> Unread, ImmutableArray<string> PassedOver)
{
    /// <summary>What an audit says of it.</summary>
    public ImportedHistory ToHistory() => new()
    {
        Files = Files.Length,
        Commits = Files.Select(file => file.Code.Identity).OfType<string>().Distinct().Count(),
        FilesWithoutCommit = Files.Count(file => file.Code.Identity is null),
        Unread = Unread,
    };

    /// <summary>Reads a folder, or one file.</summary>
    /// <param name="path">The folder or file.</param>
    /// <param name="pattern">How its folders are called; null for the usual way.</param>
    /// <param name="repository">Where commits are looked up.</param>
    /// <param name="output">Absolute path of the folder in which our own reports lie: they are results of no run.</param>
    /// <param name="cancellationToken">Ends it between two files.</param>
    /// <exception cref="QualityGateException">There is nothing there that could be read, or a note cannot be used (usage).</exception>
    public static async Task<ImportedFolder> ReadAsync(string path, FolderPattern? pattern, string repository, string output, CancellationToken cancellationToken)
    {
        string folder = Directory.Exists(path) ? path
            : File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))!
            : throw new QualityGateException(FaultKind.Usage, $"--import names '{path}', which is not there: name a folder of {ResultFiles.Names} files.");
        FileOrigins origins = new(folder, pattern, repository);
        List<ImportedFile> files = [];
        List<string> unread = [];
        List<string> passedOver = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (ResultFile file in Directory.Exists(path) ? ResultFiles.In(path, besides: output) : [ResultFiles.At(path)])
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (file)
            {
                // The same bytes are the same run, copied.
                case ResultFile.Found found when known.Add(found.Run.Fingerprint):
                    files.Add(await origins.OfAsync(found, cancellationToken));
                    unread.AddRange(found.Run.Unread.Select(part => $"{found.Path}: {part}"));
                    break;
                case ResultFile.Unreadable(_, _, var reason):
                    unread.Add(reason);
                    break;
                case ResultFile.Foreign other:
                    passedOver.Add(other.Path);
                    break;
            }
        }

        return files.Count > 0 || unread.Count > 0
            ? new ImportedFolder([.. files], [.. unread], [.. passedOver])
            : throw new QualityGateException(FaultKind.Usage, $"--import names '{path}', which holds no {ResultFiles.Names} file.");
    }
}
