using QualityGate.Core.Faults;
using QualityGate.Projects.Targets;
using QualityGate.Reporting.Imports;
using QualityGate.Storage.Imports;

namespace QualityGate.Cli.Imports;

/// <summary>Finds result files of other tools and reads them, one at a time.</summary>
internal static class ResultFiles
{
    /// <summary>Every format that is read.</summary>
    public static ImmutableArray<IForeignFormat> Formats { get; } = [new TrxFormat(), .. ForeignFormats.All];

    /// <summary>What people call them, for sentences.</summary>
    public static string Names { get; } = $"{string.Join(", ", Formats.SkipLast(1).Select(format => format.Name))} or {Formats[^1].Name}";

    /// <summary>Whether a file is called like one.</summary>
    public static bool MayBe(string path) => Formats.Any(format => IsCalledSo(path, format));

    /// <summary>All in a folder and below it, in the order of their names; each is read when it is its turn. Links are not followed: they may lead in a circle.</summary>
    /// <param name="folder">Where to look.</param>
    /// <param name="besides">Absolute path of a folder that is passed over where it lies below.</param>
    /// <exception cref="QualityGateException">The folder cannot be looked through (environment).</exception>
    public static IEnumerable<ResultFile> In(string folder, string besides) => PathsIn(folder)
        .Where(path => !(IsBelow(besides, Path.GetFullPath(folder)) && IsBelow(Path.GetFullPath(path), besides)))
        .Select(path => Read(path, folder));

    /// <summary>The same, each as what reads it; none where no file in the folder is one.</summary>
    /// <inheritdoc cref="In" path="/exception"/>
    public static ImmutableArray<Func<ResultFile>> Below(string folder)
    {
        ImmutableArray<string> paths = PathsIn(folder);
        return paths.Any(path => Read(path, folder) is not ResultFile.Foreign) ? [.. paths.Select(path => (Func<ResultFile>)(() => Read(path, folder)))] : [];
    }

    /// <summary>One that was named.</summary>
    public static ResultFile At(string path) => Read(path, Path.GetDirectoryName(Path.GetFullPath(path))!);

    private static ImmutableArray<string> PathsIn(string folder)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint })
                    .Where(path => MayBe(path) && Path.GetFileName(path) != OriginNote.FileName)
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"{folder} cannot be looked through: {exception.Message}", exception);
        }
    }

    private static ResultFile Read(string path, string root)
    {
        string shown = SourceRoot.Relative(root, path);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        try
        {
            return Formats
                .Where(format => IsCalledSo(path, format))
                .Select(format => format.Read(path))
                .FirstOrDefault(run => run is not null) is { } found
                    ? new ResultFile.Found(shown, folder, found)
                    : new ResultFile.Foreign(shown, folder);
        }
        catch (QualityGateException exception)
        {
            return new ResultFile.Unreadable(shown, folder, exception.Message.Replace(path, shown, StringComparison.Ordinal));
        }
    }

    private static bool IsBelow(string path, string folder) => path.StartsWith($"{Path.TrimEndingDirectorySeparator(folder)}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static bool IsCalledSo(string path, IForeignFormat format) => path.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase);
}
