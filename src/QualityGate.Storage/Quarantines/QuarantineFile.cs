using QualityGate.Core.Faults;
using QualityGate.Core.Quarantines;
using QualityGate.Storage.Repairs;

namespace QualityGate.Storage.Quarantines;

/// <summary>
/// What a repository keeps in quarantine: <c>.qualitygate/quarantine.json</c>, to be committed. JSON that may hold comments and
/// trailing commas. It is written in an order that depends on nothing but its content, so that a change of it reads well in a review;
/// comments stay with the entry that they stand before or in.
/// </summary>
public static class QuarantineFile
{
    public const string Name = "quarantine.json";

    /// <param name="root">Topmost folder of the repository.</param>
    public static string PathIn(string root) => Path.Combine(root, FixesFile.FolderName, Name);

    /// <summary>All of it; empty when there is no such file.</summary>
    /// <param name="root">Topmost folder of the repository.</param>
    /// <param name="today">The day for which is asked, in UTC.</param>
    /// <exception cref="QualityGateException">
    /// <see cref="FaultKind.Usage"/>: it cannot be used as written; says key, line and what is expected there.
    /// <see cref="FaultKind.Environment"/>: it cannot be read, or a newer version has written it.
    /// </exception>
    public static Quarantine Read(string root, DateOnly today) => Of(ReadDocument(PathIn(root), today), PathIn(root), today);

    /// <summary>That in a file which somebody has named, so it has to be there.</summary>
    /// <param name="option">How it was named.</param>
    /// <param name="path">The file.</param>
    /// <param name="today">The day for which is asked, in UTC.</param>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static Quarantine ReadNamed(string option, string path, DateOnly today) => File.Exists(path)
        ? Of(ReadDocument(path, today), path, today)
        : throw new QualityGateException(FaultKind.Usage, $"{option} names '{path}', which is not there.");

    /// <summary>
    /// Changes the file as a whole or not at all. What somebody else writes meanwhile is not lost: the change is made to the file as it
    /// is once nobody else can write to it.
    /// </summary>
    /// <param name="root">Topmost folder of the repository.</param>
    /// <param name="today">The day on which it is changed, in UTC.</param>
    /// <param name="change">From the entries that there are to those that there shall be.</param>
    /// <param name="time">Measures how long to wait for another writer.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What is in the file now.</returns>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static async Task<Quarantine> ChangeAsync(
        string root, DateOnly today, Func<Quarantine, ImmutableArray<QuarantineEntry>> change, TimeProvider time, CancellationToken cancellationToken)
    {
        string path = PathIn(root);
        using IDisposable writer = await WriterLock.TakeAsync(root, time, cancellationToken);
        QuarantineDocument before = ReadDocument(path, today);
        QuarantineDocument after = before.With(change(Of(before, path, today)));
        RepairJson.WriteText(path, QuarantineText.Of(after));
        return Of(after, path, today);
    }

    private static Quarantine Of(QuarantineDocument document, string path, DateOnly today) => new()
    {
        Entries = [.. document.Entries.Select(commented => commented.Entry with { Place = commented.Line > 0 ? new($"{FixesFile.FolderName}/{Path.GetFileName(path)}", commented.Line) : null })],
        Today = today,
    };

    private static QuarantineDocument ReadDocument(string path, DateOnly today)
    {
        try
        {
            return new QuarantineReader(path, today).Read(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return QuarantineDocument.Empty;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"{path} cannot be read: {exception.Message}", exception);
        }
    }
}
