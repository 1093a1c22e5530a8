using System.Security.Cryptography;
using QualityGate.Core.Faults;

namespace QualityGate.Reporting.Imports;

/// <summary>A result file as such: its bytes from the first, what they are recognised by, and when it was written.</summary>
internal sealed class ForeignFile : IDisposable
{
    private ForeignFile(FileStream stream, string fingerprint, DateTimeOffset written) => (Stream, Fingerprint, Written) = (stream, fingerprint, written);

    public Stream Stream { get; }

    /// <summary>Equal for files of the same bytes.</summary>
    public string Fingerprint { get; }

    /// <summary>For files that do not say when their run was.</summary>
    public DateTimeOffset Written { get; }

    /// <summary>Opens a file for one reading; whatever goes wrong with it is said with its path.</summary>
    /// <exception cref="QualityGateException">It cannot be read (environment).</exception>
    public static T Read<T>(string path, Func<ForeignFile, T> read)
    {
        try
        {
            using ForeignFile file = Open(path);
            return read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"{path} cannot be read: {exception.Message}", exception);
        }
    }

    public void Dispose() => Stream.Dispose();

    // Read twice, so that a file of any size is never in memory as a whole.
    private static ForeignFile Open(string path)
    {
        FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            string fingerprint = Convert.ToHexStringLower(SHA256.HashData(stream));
            stream.Position = 0;
            return new ForeignFile(stream, fingerprint, File.GetLastWriteTimeUtc(path));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }
}
