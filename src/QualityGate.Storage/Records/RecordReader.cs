using System.Runtime.CompilerServices;
using System.Text.Json;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Storage.Records.Format;

namespace QualityGate.Storage.Records;

/// <summary>
/// Reads a record back, plain or compressed. A last line that was cut off ends the record: the runs going on then end as
/// <see cref="Completion.Cancelled"/>. Any other line that makes no sense is refused by its number, because a record of which
/// something was left out would say less than what happened.
/// </summary>
public sealed class RecordReader : IAsyncDisposable
{
    private readonly string _file;
    private readonly LineReader _lines;
    private readonly RecordHeader _header;

    /// <summary>How long the content of an archive must be, modulo 2^32; null for a plain record.</summary>
    private readonly uint? _length;

    private readonly RecordDecoder _decoder = new();

    private RecordReader(string file, LineReader lines, RecordHeader header, uint? length) =>
        (_file, _lines, _header, _length) = (file, lines, header, length);

    public AuditSubject Subject => _header.Subject;

    public GatePolicy Policy => _header.Policy;

    public GateFacts Facts => _header.Facts ?? GateFacts.None;

    /// <summary>Bytes up to the end of the last event that was read, and whether its line end is among them: what follows says nothing by itself.</summary>
    internal (long Length, bool EndsLine) Whole { get; private set; }

    /// <summary>The record at that path (see <see cref="RecordFiles.Find"/>), folded.</summary>
    /// <inheritdoc cref="OpenAsync" path="/exception"/>
    public static async Task<AuditRecord> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using RecordReader reader = await OpenAsync(path, cancellationToken);
        AuditRecord record = new() { Subject = reader.Subject, Policy = reader.Policy, Facts = reader.Facts };
        await foreach (RunEvent happened in reader.EventsAsync(cancellationToken))
            record = record.With(happened);
        return record;
    }

    /// <exception cref="QualityGateException">
    /// <see cref="FaultKind.Usage"/>: there is no record. <see cref="FaultKind.Environment"/>: it cannot be read, is damaged, or was
    /// written by a newer version.
    /// </exception>
    public static async Task<RecordReader> OpenAsync(string path, CancellationToken cancellationToken)
    {
        string file = RecordFiles.Find(path);
        LineReader? lines = null;
        try
        {
            (Stream content, uint? length) = RecordContent.Open(file);
            lines = new LineReader(content);
            Line? first = await lines.NextAsync(cancellationToken);
            return new RecordReader(file, lines, HeaderOf(file, first), length);
        }
        catch (Exception exception)
        {
            if (lines is not null)
                await lines.DisposeAsync();
            if (IsUnreadable(exception))
                throw Unreadable(file, exception);
            throw;
        }
    }

    /// <summary>What happened, in order; to be enumerated once.</summary>
    /// <inheritdoc cref="OpenAsync" path="/exception"/>
    public async IAsyncEnumerable<RunEvent> EventsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (RunEvent happened in WrittenEventsAsync(cancellationToken))
            yield return happened;
        foreach (RunEvent.RunEnded end in _decoder.CutOff())
            yield return end;
    }

    /// <summary>The same without ends for the runs that were going on when the record broke off.</summary>
    internal async IAsyncEnumerable<RunEvent> WrittenEventsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Whole = (_lines.Length, EndsLine: true);
        while (await NextAsync(cancellationToken) is { } line)
        {
            if (Decode(line) is not { } happened)
                continue;
            Whole = (_lines.Length, line.IsWhole);
            yield return happened;
        }
    }

    public ValueTask DisposeAsync() => _lines.DisposeAsync();

    private async ValueTask<Line?> NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            Line? line = await _lines.NextAsync(cancellationToken);
            return line is not null || _length is null || _length == unchecked((uint)_lines.Length)
                ? line
                : throw new InvalidDataException("The archive is incomplete.");
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw Unreadable($"{_file}:{_lines.Number}", exception);
        }
    }

    private RunEvent? Decode(Line line)
    {
        try
        {
            return _decoder.Decode(RecordJson.Read<RecordLine>(line.Bytes));
        }
        catch (JsonException) when (!line.IsWhole)
        {
            // The event that was being written when the writer was killed.
            return null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            throw Unreadable($"{_file}:{line.Number}", exception);
        }
    }

    private static RecordHeader HeaderOf(string file, Line? line)
    {
        try
        {
            if (line is not { } first)
                throw new JsonException("It is empty.");
            return RecordJson.Read<RecordVersion>(first.Bytes) switch
            {
                { Format: not RecordHeader.FormatName } or { Version: < 1 } => throw new JsonException("It does not begin like a record."),
                { Version: > RecordHeader.CurrentVersion and var newer } => throw new QualityGateException(FaultKind.Environment,
                    $"{file} has version {newer} of the record format, and this tool reads up to version {RecordHeader.CurrentVersion}: use a newer one."),
                _ => RecordJson.Read<RecordHeader>(first.Bytes),
            };
        }
        catch (JsonException exception)
        {
            throw Unreadable($"{file}:1", exception);
        }
    }

    private static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or InvalidDataException;

    private static QualityGateException Unreadable(string place, Exception cause) => new(FaultKind.Environment,
        $"{place} cannot be read as a record: {(cause is JsonException json ? JsonComplaint.Of(json) : cause.Message)} Restore the file from where it came, or make a new record with `audit`.", cause);
}
