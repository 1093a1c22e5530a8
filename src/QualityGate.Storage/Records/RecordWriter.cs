using System.Buffers;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Storage.Records.Format;

namespace QualityGate.Storage.Records;

/// <summary>
/// Appends every event to the record while it happens: one write to the system per event, nothing held back, so that killing the
/// tool at any moment loses at most the event being written. May be called from any thread; the record has the order of the calls.
/// </summary>
public sealed class RecordWriter : IProgress<RunEvent>, IDisposable
{
    private readonly Lock _turn = new();
    private readonly RecordEncoder _encoder;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Stream _stream;
    private readonly IDisposable? _folder;
    private QualityGateException? _failure;
    private bool _closed;

    /// <param name="stream">Takes the record, unbuffered; owned from here on.</param>
    /// <param name="path">What to call it to people.</param>
    /// <param name="header">The first line.</param>
    /// <param name="folder">Released when all is written.</param>
    internal RecordWriter(Stream stream, string path, RecordHeader header, IDisposable? folder = null)
        : this(stream, path, new RecordEncoder(), folder)
    {
        RecordJson.Append(_buffer, header);
        Flush();
    }

    /// <param name="stream">Stands at the end of the record so far.</param>
    /// <param name="path">What to call it to people.</param>
    /// <param name="encoder">Knows what the record so far holds.</param>
    /// <param name="folder">Released when all is written.</param>
    internal RecordWriter(Stream stream, string path, RecordEncoder encoder, IDisposable? folder)
    {
        _stream = stream;
        _encoder = encoder;
        _folder = folder;
        FilePath = path;
    }

    /// <summary>The record being written.</summary>
    public string FilePath { get; }

    /// <summary>
    /// Begins the record of an audit. A record that is already there is kept as <see cref="RecordFiles.PreviousName"/>, in place of
    /// the one before it: the last audit's runs, which may have taken a night, are never lost by starting another.
    /// </summary>
    /// <param name="output">Folder of record and reports.</param>
    /// <param name="subject">What is audited.</param>
    /// <param name="policy">What is tolerated.</param>
    /// <param name="facts">What is known beside the audit; nothing when it is left out.</param>
    /// <exception cref="QualityGateException"><see cref="FaultKind.Environment"/>: the folder cannot be written to, or another audit writes there.</exception>
    public static RecordWriter Create(string output, AuditSubject subject, GatePolicy policy, GateFacts? facts = null)
    {
        string folder = RecordFiles.FolderIn(output);
        string path = Path.Combine(folder, RecordFiles.Name);
        IDisposable? folderLock = null;
        FileStream? stream = null;
        try
        {
            Directory.CreateDirectory(folder);
            folderLock = FolderLock.Take(folder);
            if (File.Exists(path))
                File.Move(path, Path.Combine(folder, RecordFiles.PreviousName), overwrite: true);
            stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
            return new RecordWriter(stream, path, new RecordHeader { Subject = subject, Policy = policy, Facts = facts == GateFacts.None ? null : facts }, folderLock);
        }
        catch (Exception exception)
        {
            Abandon(stream);
            folderLock?.Dispose();
            if (exception is IOException or UnauthorizedAccessException)
                throw Unwritable(path, exception);
            throw;
        }
    }

    /// <exception cref="QualityGateException">
    /// <see cref="FaultKind.Environment"/>: the record cannot be written any further, for instance because the disk is full. What was
    /// written before stays readable; every later event is refused with the same fault, so that nothing follows a half-written line.
    /// </exception>
    /// <exception cref="InvalidOperationException">The event contradicts those before it.</exception>
    public void Report(RunEvent value)
    {
        lock (_turn)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            if (_failure is not null)
                throw new QualityGateException(_failure.Fault, _failure);

            foreach (RecordLine line in _encoder.Encode(value))
                RecordJson.Append(_buffer, line);
            Flush();
        }
    }

    public void Dispose()
    {
        lock (_turn)
        {
            _closed = true;
            _stream.Dispose();
            _folder?.Dispose();
        }
    }

    private void Flush()
    {
        try
        {
            _stream.Write(_buffer.WrittenSpan);
            _buffer.ResetWrittenCount();
        }
        catch (IOException exception)
        {
            _failure = Unwritable(FilePath, exception);
            throw _failure;
        }
    }

    /// <summary>A record without so much as a header must not push the previous one out when the next audit begins.</summary>
    private static void Abandon(FileStream? stream)
    {
        stream?.Dispose();
        if (stream is not null)
            File.Delete(stream.Name);
    }

    internal static QualityGateException Unwritable(string path, Exception cause) => new(FaultKind.Environment,
        $"The record {path} cannot be written ({cause.Message.TrimEnd('.')}): see that the folder is there, may be written to and has space left, or choose another one with --output.", cause);
}
