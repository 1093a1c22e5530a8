using QualityGate.Core.Faults;
using QualityGate.Storage.Records;

namespace QualityGate.Storage.Merges;

/// <summary>Finds the records of shards, wherever below the folders that are named a CI engine has put them.</summary>
public static class ShardFolders
{
    /// <summary>More than any audit has; whoever names the root of a disk shall not wait for ever.</summary>
    private const int MostRecords = 10_000;

    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
        MaxRecursionDepth = 12,
    };

    /// <summary>The paths of the records, each once, in ordinal order for each of the folders.</summary>
    /// <param name="places">Record files, or folders that hold records anywhere below.</param>
    /// <param name="output">Where the merged record goes: what lies there is no shard.</param>
    /// <exception cref="QualityGateException">
    /// <see cref="FaultKind.MissingShards"/>: a place is not there, or holds no record. <see cref="FaultKind.Usage"/>: a shard lies where
    /// the merged record goes. <see cref="FaultKind.Environment"/>: a folder cannot be looked through.
    /// </exception>
    public static ImmutableArray<string> Find(IEnumerable<string> places, string output)
    {
        string taken = Path.GetFullPath(RecordFiles.FolderIn(output)) + Path.DirectorySeparatorChar;
        ImmutableArray<string> found = [.. places.SelectMany(place => RecordsAt(place, taken)).DistinctBy(Path.GetFullPath)];
        return found.FirstOrDefault(record => IsTaken(record, taken)) is { } inTheWay
            ? throw new QualityGateException(FaultKind.Usage, $"The shard {inTheWay} lies where the merged audit would go: choose another folder with --output.")
            : found;
    }

    private static ImmutableArray<string> RecordsAt(string place, string taken)
    {
        if (File.Exists(place) || RecordFiles.TryFind(place) is not null)
            return [RecordFiles.Find(place)];
        if (!Directory.Exists(place))
            throw new QualityGateException(FaultKind.MissingShards, $"There is no shard at {place}: no such folder or file.");

        ImmutableArray<string> below = [.. Below(place).Where(record => !IsTaken(record, taken))];
        return below.IsEmpty
            ? throw new QualityGateException(FaultKind.MissingShards, $"There is no shard in {place}: no {RecordFiles.Name} or {RecordFiles.ArchiveName} lies in it or below.")
            : below;
    }

    private static ImmutableArray<string> Below(string folder)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder, $"{RecordFiles.Name}*", Everywhere)
                    .Where(file => Path.GetFileName(file) is RecordFiles.Name or RecordFiles.ArchiveName)
                    .Take(MostRecords)
                    .GroupBy(file => Path.GetDirectoryName(file), StringComparer.Ordinal)
                    .Select(same => same.Order(StringComparer.Ordinal).First())
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"{folder} cannot be looked through for shards: {exception.Message}", exception);
        }
    }

    private static bool IsTaken(string record, string taken) => Path.GetFullPath(record).StartsWith(taken, StringComparison.Ordinal);
}
