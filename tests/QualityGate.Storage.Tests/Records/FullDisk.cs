namespace QualityGate.Storage.Tests.Records;

/// <summary>A file on a disk that has room for so many bytes; what fits of a write is written before it fails, as a real disk does.</summary>
internal sealed class FullDisk(string path, long room) : Stream
{
    private readonly FileStream _file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);

    public long Room { get; set; } = room;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _file.Length;

    public override long Position
    {
        get => _file.Position;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        int fits = (int)Math.Min(count, Room - _file.Position);
        _file.Write(buffer, offset, fits);
        if (fits < count)
            throw new IOException("No space left on device");
    }

    public override void Flush() => _file.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _file.Dispose();
        base.Dispose(disposing);
    }
}
