namespace Diagnosis.XunitV3.Broker;

/// <summary>Keeps messages on disk until they are acknowledged.</summary>
public sealed class Journal : IDisposable
{
    private readonly FileStream _file;

    private Journal(FileStream file) => _file = file;

    public static Journal Open(string name) =>
        new(new FileStream(Path.Combine(Path.GetTempPath(), name), FileMode.Create, FileAccess.ReadWrite, FileShare.None));

    public long Length => _file.Length;

    public async Task WriteAsync(Message message)
    {
        await _file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(message.Body));
        await _file.FlushAsync();
    }

    public void Dispose() => _file.Dispose();
}
