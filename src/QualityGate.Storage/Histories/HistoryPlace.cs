using System.Text.RegularExpressions;
using QualityGate.Core.Faults;
using QualityGate.Storage.Histories.Folders;
using QualityGate.Storage.Histories.Postgres;

namespace QualityGate.Storage.Histories;

/// <summary>Where a history is to be kept, as somebody wrote it.</summary>
public abstract partial record HistoryPlace
{
    private HistoryPlace()
    {
    }

    /// <summary>None is kept.</summary>
    public sealed record Nowhere : HistoryPlace;

    /// <summary>A folder of files.</summary>
    /// <param name="Path">Absolute.</param>
    public sealed record Folder(string Path) : HistoryPlace;

    /// <summary>A PostgreSQL database.</summary>
    /// <param name="ConnectionString">For Npgsql; may hold a password, so it is shown to nobody.</param>
    public sealed record Database(string ConnectionString) : HistoryPlace
    {
        public override string ToString() => "a database";
    }

    /// <summary>Reads <c>none</c>, <c>files</c>, a PostgreSQL URL or connection string, or the path of a folder.</summary>
    /// <param name="text">As it was written.</param>
    /// <param name="root">Topmost folder of the repository: where <c>files</c> lies.</param>
    /// <param name="folder">What paths are relative to; absolute.</param>
    /// <exception cref="QualityGateException"><see cref="FaultKind.Usage"/>: it is none of these; the message does not repeat it, because of passwords.</exception>
    public static HistoryPlace Parse(string text, string root, string folder) => text.Trim() switch
    {
        "none" => new Nowhere(),
        "files" => new Folder(System.IO.Path.GetFullPath(HistoryFolder.DefaultPath, root)),
        var url when ConnectionText.IsUrl(url) => new Database(ConnectionText.OfUrl(url)),
        var pairs when Host().IsMatch(pairs) => new Database(ConnectionText.Checked(pairs)),
        "" => throw new QualityGateException(FaultKind.Usage, "The place of the history is empty: name a folder, a PostgreSQL database, files or none."),
        var path => new Folder(System.IO.Path.GetFullPath(path, folder)),
    };

    [GeneratedRegex(@"(^|;)\s*(host|server|data source)\s*=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
