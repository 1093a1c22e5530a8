using QualityGate.Core.Faults;

namespace QualityGate.Storage.Records;

/// <summary>
/// Lets one audit at a time write into a record folder. The lock is the open handle, which the system closes with its process
/// however that ends; the empty file stays, because removing it would let two later audits lock two different files.
/// </summary>
internal static class FolderLock
{
    // What an exclusively opened file answers: ERROR_SHARING_VIOLATION on Windows, EWOULDBLOCK on Linux and on macOS.
    private static readonly ImmutableArray<int> InUse = [unchecked((int)0x80070020), 11, 35];

    /// <exception cref="QualityGateException"><see cref="FaultKind.Environment"/>: another audit holds it.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static IDisposable Take(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, RecordFiles.LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (InUse.Contains(exception.HResult))
        {
            throw new QualityGateException(FaultKind.Environment,
                $"Another audit is writing to {folder}: wait until it is done, or choose another folder with --output.", exception);
        }
    }
}
