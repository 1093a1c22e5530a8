using QualityGate.Core.Faults;
using QualityGate.Storage.Repairs;

namespace QualityGate.Storage.Quarantines;

/// <summary>
/// Lets one writer at a time change a file that people commit. The lock is the open handle, which the system closes with its process
/// however that ends; the empty file stays, because removing it would let two later writers lock two different files. It lies among
/// the files of git, where nobody commits it.
/// </summary>
internal static class WriterLock
{
    private const string Name = "qualitygate.lock";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <param name="root">Topmost folder of the repository.</param>
    /// <param name="time">Measures the waiting.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="QualityGateException"><see cref="FaultKind.Environment"/>: somebody else is writing all the time, or nobody can write here.</exception>
    public static async Task<IDisposable> TakeAsync(string root, TimeProvider time, CancellationToken cancellationToken)
    {
        string path = PathIn(root);
        long start = time.GetTimestamp();
        while (true)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path) && time.GetElapsedTime(start) < Patience)
            {
                await Task.Delay(Pause, time, cancellationToken);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new QualityGateException(FaultKind.Environment, $"Nobody else may write while {QuarantineFile.Name} is changed, but {path} cannot be locked: {exception.Message.TrimEnd('.')}.", exception);
            }
        }
    }

    // In a linked work tree git's own folder is elsewhere, and a file stands in its place.
    private static string PathIn(string root) => Path.Combine(root, ".git") is var git && Directory.Exists(git)
        ? Path.Combine(git, Name)
        : Path.Combine(root, FixesFile.FolderName, Name);
}
