using QualityGate.Core.Suites;

namespace QualityGate.Scanning.Changes;

/// <summary>
/// Follows changed source files to all the files of their project that build on them: by the names that they declare and others
/// mention, from file to file. A test project is read in a second, and nothing of it is compiled.
/// </summary>
/// <param name="root">Absolute path of the folder that paths are shown relative to.</param>
public sealed class ReachReader(string root)
{
    /// <param name="changed">Absolute paths of the files that differ, all of them among the next.</param>
    /// <param name="all">Absolute paths of the source files of the project.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Without what belongs to other projects.</returns>
    public ChangedCode Read(ImmutableArray<string> changed, ImmutableArray<string> all, CancellationToken cancellationToken)
    {
        if (changed.IsEmpty)
            return new ChangedCode();

        SourcePlaces places = new(root);
        try
        {
            return Read(changed, places, NamesIn(all, cancellationToken));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new ChangedCode { Wide = [.. changed.Select(file => new WideChange(places.FileOf(file), ChangeReason.Unreadable))] };
        }
    }

    private static Dictionary<string, SourceNames> NamesIn(ImmutableArray<string> files, CancellationToken cancellationToken) => files
        .Where(file => Path.GetExtension(file).Equals(".cs", StringComparison.OrdinalIgnoreCase))
        .ToDictionary(file => file, file => SourceNames.Of(File.ReadAllText(file), cancellationToken), StringComparer.Ordinal);

    private static ChangedCode Read(ImmutableArray<string> changed, SourcePlaces places, Dictionary<string, SourceNames> names)
    {
        ILookup<string, string> users = names
            .SelectMany(file => file.Value.Mentioned, (file, name) => (name, file.Key))
            .ToLookup(use => use.name, use => use.Key, StringComparer.Ordinal);
        ILookup<bool, (string File, ImmutableHashSet<string> Reached)> reaches = changed
            .Select(file => (File: file, Reached: ReachedFrom(file, names, users)))
            .ToLookup(reach => reach.Reached.Any(file => names[file].WorksUnnamed));
        return new ChangedCode
        {
            Sources =
            [
                .. reaches[false].Select(reach => new FileReach(
                    places.FileOf(reach.File),
                    [.. reach.Reached.Select(places.FileOf)],
                    [.. reach.Reached.SelectMany(file => names[file].Types)])),
            ],
            Wide = [.. reaches[true].Select(reach => new WideChange(places.FileOf(reach.File), ChangeReason.WorksUnnamed))],
            KnownTypes = [.. names.Values.SelectMany(file => file.Types)],
        };
    }

    private static ImmutableHashSet<string> ReachedFrom(string changed, Dictionary<string, SourceNames> names, ILookup<string, string> users)
    {
        HashSet<string> reached = [changed];
        Queue<string> open = new([changed]);
        while (open.TryDequeue(out string? file))
        {
            foreach (string user in names[file].Declared.SelectMany(name => users[name]))
            {
                if (reached.Add(user))
                    open.Enqueue(user);
            }
        }

        return [.. reached];
    }
}
