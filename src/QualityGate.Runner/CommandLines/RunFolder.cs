using QualityGate.Runner.Processes;

namespace QualityGate.Runner.CommandLines;

/// <summary>A folder for the files of one run, gone with it.</summary>
internal sealed class RunFolder : IDisposable
{
    private RunFolder(string path) => Path = path;

    public string Path { get; }

    public string ResultFile => System.IO.Path.Combine(Path, CommandLine.ResultName);

    public static RunFolder Create() => new(Directory.CreateTempSubdirectory(OwnedName.Prefix).FullName);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // Something that the tests left behind still writes there. The folder lies where the system cleans up.
            System.Diagnostics.Debug.WriteLine(held.Message);
        }
    }
}
