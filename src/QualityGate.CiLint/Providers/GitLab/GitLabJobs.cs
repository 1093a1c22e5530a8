using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.GitLab;

/// <summary>All jobs of a pipeline, hidden ones included, with what they extend.</summary>
internal sealed class GitLabJobs
{
    private const int Deepest = 11;

    private static readonly ImmutableHashSet<string> Reserved =
        ["default", "include", "stages", "variables", "workflow", "image", "services", "before_script", "after_script", "cache", "spec", "types"];

    private readonly Dictionary<string, (YamlSource Source, YamlScalarNode Key, YamlNode Map)> _written = new(StringComparer.Ordinal);
    private readonly ImmutableArray<YamlSource> _files;

    private GitLabJobs(ImmutableArray<YamlSource> files) => _files = files;

    public static GitLabJobs Of(ImmutableArray<YamlSource> files)
    {
        GitLabJobs jobs = new(files);
        foreach (YamlSource file in files)
        {
            foreach ((YamlScalarNode key, YamlNode map) in file.Root.Entries().Where(entry => entry.Value is YamlMappingNode && !Reserved.Contains(entry.Key.Value ?? "")))
                jobs._written[key.Value ?? ""] = (file, key, map);
        }

        return jobs;
    }

    /// <summary>Those that run something.</summary>
    public IEnumerable<GitLabEntry> Runnable => _written.Keys
        .Where(name => !name.StartsWith('.'))
        .Select(name => Find(name, 0)!)
        .Where(entry => entry.Has("script"));

    /// <summary>What is said for all jobs, by key: in the last file that says it.</summary>
    public (YamlSource Source, YamlNode Node)? Default(string key) => _files
        .Reverse()
        .SelectMany(file => new[] { file.Root.Child("default", key), file.Root.Child(key) }, (file, node) => (file, node))
        .Where(found => found.node is not null)
        .Select(found => ((YamlSource, YamlNode)?)(found.file, found.node!))
        .FirstOrDefault();

    /// <summary>What <c>!reference [job, key]</c> leads to, with its file.</summary>
    public (YamlSource Source, YamlNode Node)? Referred(YamlSequenceNode reference)
    {
        ImmutableArray<string> path = [.. reference.Children.Select(part => part.Text() ?? "")];
        if (path.IsEmpty || Find(path[0], 0) is not { } entry || path.Length < 2)
            return null;
        YamlNode? node = entry.Node(path[1]);
        foreach (string key in path.Skip(2))
            node = node.Child(key);
        return node is null ? null : (entry.SourceOf(path[1]), node);
    }

    private GitLabEntry? Find(string name, int depth)
    {
        if (!_written.TryGetValue(name, out (YamlSource Source, YamlScalarNode Key, YamlNode Map) written) || depth > Deepest)
            return null;

        ImmutableDictionary<string, (YamlSource, YamlNode)> keys = ImmutableDictionary<string, (YamlSource, YamlNode)>.Empty;
        foreach (YamlNode parent in written.Map.Child("extends").Items())
            keys = keys.SetItems(Find(parent.Text() ?? "", depth + 1)?.Keys ?? ImmutableDictionary<string, (YamlSource, YamlNode)>.Empty);
        keys = keys.SetItems(written.Map.Entries().Select(entry => KeyValuePair.Create(entry.Key.Value ?? "", (written.Source, written.Map))));
        return new GitLabEntry(name, written.Source, written.Key, keys);
    }
}
