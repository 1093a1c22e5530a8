namespace QualityGate.TestHost.Hosting;

/// <summary>Where the runner listens, and the assembly whose tests this process exists for.</summary>
internal sealed record HostArguments(string Pipe, string Assembly)
{
    public string Folder { get; } = Path.GetDirectoryName(Path.GetFullPath(Assembly))!;

    /// <summary>Further folders to look for adapters in; the tests' own comes first in any case.</summary>
    public IReadOnlyList<string> AdapterFolders { get; private init; } = [];

    /// <summary>Whether nothing of the tests is loaded before somebody has attached a debugger.</summary>
    public bool WaitsForDebugger { get; private init; }

    /// <summary>Null when the command line is not ours.</summary>
    public static HostArguments? Parse(string[] arguments) => arguments switch
    {
        ["--pipe", var pipe, "--assembly", var assembly, "--wait-for-debugger", .. var rest] when Folders(rest) is { } folders =>
            new(pipe, Path.GetFullPath(assembly)) { AdapterFolders = folders, WaitsForDebugger = true },
        ["--pipe", var pipe, "--assembly", var assembly, .. var rest] when Folders(rest) is { } folders =>
            new(pipe, Path.GetFullPath(assembly)) { AdapterFolders = folders },
        _ => null,
    };

    private static List<string>? Folders(string[] rest)
    {
        List<string> folders = [];
        foreach (string[] pair in rest.Chunk(2))
        {
            if (pair is not ["--adapters", var folder])
                return null;
            folders.Add(folder);
        }

        return folders;
    }
}
