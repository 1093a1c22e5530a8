using QualityGate.Storage.Records;

namespace QualityGate.Cli.Tests.Resuming;

/// <summary>Watches a record grow, by what the file system tells and not by the clock.</summary>
internal sealed class RecordWatch : IDisposable
{
    private readonly string _path;
    private readonly FileSystemWatcher _watcher;

    public RecordWatch(string output)
    {
        string folder = Directory.CreateDirectory(RecordFiles.FolderIn(output)).FullName;
        _path = Path.Combine(folder, RecordFiles.Name);
        _watcher = new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.Size | NotifyFilters.FileName | NotifyFilters.LastWrite };
    }

    /// <summary>Whole lines that are there now.</summary>
    public int Lines => File.Exists(_path) ? Read().Count(letter => letter == '\n') : 0;

    public byte[] Read()
    {
        using FileStream stream = new(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>Waits until so many lines are there.</summary>
    public async Task ReachAsync(int lines)
    {
        TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look(object? sender, FileSystemEventArgs? happened)
        {
            if (Lines >= lines)
                reached.TrySetResult();
        }

        _watcher.Created += Look;
        _watcher.Changed += Look;
        _watcher.EnableRaisingEvents = true;
        Look(null, null);
        await reached.Task;
        _watcher.EnableRaisingEvents = false;
        _watcher.Changed -= Look;
        _watcher.Created -= Look;
    }

    public void Dispose() => _watcher.Dispose();
}
