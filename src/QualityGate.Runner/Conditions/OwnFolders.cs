using QualityGate.Runner.Processes;

namespace QualityGate.Runner.Conditions;

/// <summary>An empty home and an empty temporary folder for one process, which go with it.</summary>
internal sealed class OwnFolders : IDisposable
{
    private readonly DirectoryInfo _root;

    private OwnFolders(DirectoryInfo root)
    {
        _root = root;
        string home = root.CreateSubdirectory("home").FullName;
        string temporary = root.CreateSubdirectory("tmp").FullName;
        Variables =
        [
            new("HOME", home),
            new("USERPROFILE", home),
            new("XDG_CACHE_HOME", Path.Combine(home, ".cache")),
            new("XDG_CONFIG_HOME", Path.Combine(home, ".config")),
            new("XDG_DATA_HOME", Path.Combine(home, ".local", "share")),
            new("TMPDIR", temporary),
            new("TMP", temporary),
            new("TEMP", temporary),
            // The SDK, where it runs the tests, is to find what it has already unpacked.
            new("DOTNET_CLI_HOME", Environment.GetEnvironmentVariable("DOTNET_CLI_HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)),
        ];
    }

    public IReadOnlyList<KeyValuePair<string, string>> Variables { get; }

    /// <summary>Somewhere in our own temporary folder, under a name by which a later start finds what a kill left behind.</summary>
    public static OwnFolders Create() => new(Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), OwnedName.New())));

    public void Dispose()
    {
        try
        {
            _root.Delete(recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // A test took away the right to delete what it wrote; whoever starts later tries again.
            System.Diagnostics.Debug.WriteLine(held.Message);
        }
    }
}
