using QualityGate.Core.Audits;
using QualityGate.Core.Faults;

namespace QualityGate.Storage.Repairs;

/// <summary>The tests of a repository that were proved to be mended: <c>.qualitygate/fixes.json</c>, to be committed.</summary>
public static class FixesFile
{
    public const string FolderName = ".qualitygate";
    public const string Name = "fixes.json";

    /// <param name="root">Topmost folder of the repository.</param>
    public static string PathIn(string root) => Path.Combine(root, FolderName, Name);

    /// <summary>All of them; none when there is no such file.</summary>
    /// <exception cref="QualityGateException">
    /// <see cref="FaultKind.Usage"/>: it cannot be used as written. <see cref="FaultKind.Environment"/>: it cannot be read, or a
    /// newer version has written it.
    /// </exception>
    public static ImmutableArray<ProvenFix> Read(string root) =>
        RepairJson.Read<FixesDocument>(PathIn(root), FixesDocument.FormatName, FixesDocument.CurrentVersion, "Mend it, or restore it from git.")?.Fixes ?? [];

    /// <summary>Adds one at the end. A file that cannot be read is left as it is.</summary>
    /// <returns>Path of the file.</returns>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static string Append(string root, ProvenFix fix)
    {
        ImmutableArray<ProvenFix> before = Read(root);
        string path = PathIn(root);
        RepairJson.Write(path, new FixesDocument { Fixes = before.Add(fix) });
        return path;
    }
}
