using System.Diagnostics;

namespace QualityGate.Storage.Tests.Histories.Folders;

/// <summary>A file system with little room, at a path of its own. Only for root on Linux.</summary>
internal sealed class TinyDisk : IDisposable
{
    private readonly string _path;

    /// <param name="path">Where it is put.</param>
    /// <param name="size">As mount takes it.</param>
    public TinyDisk(string path, string size)
    {
        _path = Directory.CreateDirectory(path).FullName;
        Run("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", _path);
    }

    public void Dispose() => Run("umount", _path);

    private static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
