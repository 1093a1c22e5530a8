using System.Diagnostics;

namespace QualityGate.Cli.Tests.Tools;

/// <summary>A file system with room for the first runs of a record. Only for root on Linux.</summary>
internal sealed class TinyDisk : IDisposable
{
    private const string Size = "4k";

    public TinyDisk(string path)
    {
        Path = Directory.CreateDirectory(path).FullName;
        Run("mount", "-t", "tmpfs", "-o", $"size={Size}", "tmpfs", Path);
    }

    public string Path { get; }

    public void Dispose() => Run("umount", Path);

    private static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
