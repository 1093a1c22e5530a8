using QualityGate.Core.Histories;

namespace QualityGate.Cli.Imports;

/// <summary>A file that may hold results.</summary>
/// <param name="Path">Below the folder that was named, with forward slashes; of a file that was named, its name.</param>
/// <param name="Folder">The folder that it lies in.</param>
internal abstract record ResultFile(string Path, string Folder)
{
    /// <summary>It was read.</summary>
    public sealed record Found(string Path, string Folder, ForeignRun Run) : ResultFile(Path, Folder);

    /// <summary>It holds results, or should, and could not be read.</summary>
    public sealed record Unreadable(string Path, string Folder, string Reason) : ResultFile(Path, Folder);

    /// <summary>It is something else.</summary>
    public sealed record Foreign(string Path, string Folder) : ResultFile(Path, Folder);
}
