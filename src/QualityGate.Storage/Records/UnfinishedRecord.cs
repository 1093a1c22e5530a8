using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.Storage.Records.Format;

namespace QualityGate.Storage.Records;

/// <summary>
/// The record of an audit that may go on: read up to its last whole event, held so that no other audit writes to it meanwhile, and
/// not touched before <see cref="Resume"/>.
/// </summary>
public sealed class UnfinishedRecord : IDisposable
{
    private readonly string _path;
    private readonly RecordEncoder _encoder;
    private readonly (long Length, bool EndsLine) _whole;
    private IDisposable? _folder;

    private UnfinishedRecord(string path, AuditRecord record, RecordEncoder encoder, (long, bool) whole, IDisposable folder) =>
        (_path, Record, _encoder, _whole, _folder) = (path, record, encoder, whole, folder);

    /// <summary>What is known so far. Runs that were going on when the record broke off are not in it.</summary>
    public AuditRecord Record { get; }

    /// <summary>Opens the record of the last audit in an output folder.</summary>
    /// <exception cref="QualityGateException">
    /// <see cref="FaultKind.Usage"/>: there is none. <see cref="FaultKind.Environment"/>: it cannot be read, or another audit is
    /// writing to it.
    /// </exception>
    public static async Task<UnfinishedRecord> OpenAsync(string output, CancellationToken cancellationToken)
    {
        string path = Path.Combine(RecordFiles.FolderIn(output), RecordFiles.Name);
        if (!File.Exists(path))
        {
            throw new QualityGateException(FaultKind.Usage,
                $"There is no audit to resume: {path} does not exist. Name its folder with --output, or leave out --resume to begin an audit.");
        }

        IDisposable folder = Hold(path);
        try
        {
            await using RecordReader reader = await RecordReader.OpenAsync(path, cancellationToken);
            AuditRecord record = new() { Subject = reader.Subject, Policy = reader.Policy, Facts = reader.Facts };
            RecordEncoder encoder = new();
            await foreach (RunEvent happened in reader.WrittenEventsAsync(cancellationToken))
            {
                encoder.Recall(happened);
                record = record.With(happened);
            }

            return new UnfinishedRecord(path, record, encoder, reader.Whole, folder);
        }
        catch (Exception)
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Goes on at the end of the record, without what was being written when it broke off. Nothing before that changes. May be called once.
    /// </summary>
    /// <exception cref="QualityGateException"><see cref="FaultKind.Environment"/>: the record cannot be written.</exception>
    public RecordWriter Resume(RunEvent.Resumed resumed)
    {
        ObjectDisposedException.ThrowIf(_folder is null, this);
        try
        {
            RecordWriter writer = new(AtTheEnd(), _path, _encoder, _folder);
            _folder = null;
            writer.Report(resumed);
            return writer;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw RecordWriter.Unwritable(_path, exception);
        }
    }

    public void Dispose()
    {
        _folder?.Dispose();
        _folder = null;
    }

    private FileStream AtTheEnd()
    {
        FileStream stream = new(_path, FileMode.Open, FileAccess.Write, FileShare.Read, bufferSize: 0);
        stream.SetLength(_whole.Length);
        stream.Seek(0, SeekOrigin.End);
        if (!_whole.EndsLine)
            stream.Write("\n"u8);
        return stream;
    }

    private static IDisposable Hold(string path)
    {
        try
        {
            return FolderLock.Take(Path.GetDirectoryName(path)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw RecordWriter.Unwritable(path, exception);
        }
    }
}
