using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using QualityGate.Core.Histories;
using QualityGate.Core.Suites;
using QualityGate.Storage.Records.Format;

namespace QualityGate.Storage.Histories.Format;

/// <summary>
/// An entry of the history as bytes and back, the same in a file and in a database: eight letters, SHA-256 of all that follows them
/// and it, the length of the header, the header in JSON, and behind its length each section: of every suite its tests and its results.
/// </summary>
internal static class EntryFormat
{
    private const int HeaderStart = 8 + SHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> Magic => "QGHIST1\n"u8;

    public static EncodedEntry Write(HistoryEntry entry)
    {
        ImmutableArray<(SuiteHeader Header, byte[] Roster, byte[] Results)> suites = [.. entry.Suites.Select(suite => Write(suite, entry.At))];
        EntryHeader header = HeaderOf(entry, [.. suites.Select(suite => suite.Header)]);
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(header, RecordJson.Options);

        ArrayBufferWriter<byte> bytes = new();
        bytes.Write(Magic);
        bytes.Write(new byte[SHA256.HashSizeInBytes]);
        WriteSection(bytes, json);
        foreach ((_, byte[] roster, byte[] results) in suites)
        {
            WriteSection(bytes, roster);
            WriteSection(bytes, results);
        }

        byte[] whole = bytes.WrittenSpan.ToArray();
        SHA256.HashData(whole.AsSpan(HeaderStart), whole.AsSpan(Magic.Length));
        return new EncodedEntry(header, Section.FingerprintOf(json), whole);
    }

    /// <summary>Checks the whole of it and reads what can be read without unpacking.</summary>
    /// <exception cref="InvalidDataException">It is damaged, unfinished, or of a newer version; says which.</exception>
    public static EncodedEntry Open(ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> whole = bytes.Span;
        if (whole.Length < HeaderStart || !whole.StartsWith(Magic))
            throw new InvalidDataException(whole.IsEmpty ? "It is empty." : "It does not begin like an entry of a history.");
        if (!SHA256.HashData(whole[HeaderStart..]).AsSpan().SequenceEqual(whole[Magic.Length..HeaderStart]))
            throw new InvalidDataException("It is damaged, or was not written to its end.");

        ReadOnlySpan<byte> rest = whole[HeaderStart..];
        ReadOnlySpan<byte> json = Next(ref rest);
        return new EncodedEntry(ReadHeader(json), Section.FingerprintOf(json), bytes);
    }

    /// <param name="encoded">Of <see cref="Open"/>.</param>
    /// <param name="rosters">Those that are known already; gains the others.</param>
    /// <exception cref="InvalidDataException">It is none that this tool has written.</exception>
    public static HistoryEntry Read(EncodedEntry encoded, RosterShelf rosters)
    {
        EntryHeader header = encoded.Header;
        ReadOnlySpan<byte> rest = encoded.Bytes.Span[HeaderStart..];
        Next(ref rest);
        SuiteEntry[] suites = new SuiteEntry[header.Suites.Length];
        for (int i = 0; i < suites.Length; i++)
        {
            SuiteId suite = new(header.Suites[i].Project, header.Suites[i].Framework);
            Roster roster = rosters.Get(suite, header.Suites[i].Roster, Next(ref rest));
            suites[i] = Section.Read(Next(ref rest), header.Suites[i].Results, content => SuiteFormat.Read(content, suite, roster, header.At));
        }

        return new HistoryEntry
        {
            Origin = header.Origin,
            Source = header.Source,
            At = header.At,
            Target = header.Target,
            Code = new CodeVersion { Commit = header.Commit, Tree = header.Tree, Branch = header.Branch, HasLocalChanges = header.HasLocalChanges },
            Machine = header.Machine,
            Suites = [.. suites],
        };
    }

    private static (SuiteHeader Header, byte[] Roster, byte[] Results) Write(SuiteEntry suite, DateTimeOffset begin)
    {
        ByteWriter roster = RosterFormat.Write(suite.Roster);
        ByteWriter results = SuiteFormat.Write(suite, begin);
        SuiteHeader header = new()
        {
            Project = suite.Suite.Project,
            Framework = suite.Suite.Framework,
            Roster = Section.HeaderOf(roster.Written),
            Results = Section.HeaderOf(results.Written),
        };
        return (header, Section.Pack(roster.Written), Section.Pack(results.Written));
    }

    private static EntryHeader HeaderOf(HistoryEntry entry, ImmutableArray<SuiteHeader> suites) => new()
    {
        Origin = entry.Origin,
        Source = entry.Source,
        At = entry.At,
        Target = entry.Target,
        Commit = entry.Code.Commit,
        Tree = entry.Code.Tree,
        Branch = entry.Code.Branch,
        HasLocalChanges = entry.Code.HasLocalChanges,
        Machine = entry.Machine,
        Runs = entry.Runs,
        Suites = suites,
    };

    private static EntryHeader ReadHeader(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<RecordVersion>(json, RecordJson.Options) switch
            {
                { Format: EntryHeader.FormatName, Version: > EntryHeader.CurrentVersion and var version } =>
                    throw new InvalidDataException($"A newer tool has written it (version {version} of its format; this one reads up to {EntryHeader.CurrentVersion})."),
                { Format: EntryHeader.FormatName } => JsonSerializer.Deserialize<EntryHeader>(json, RecordJson.Options)!,
                _ => throw new InvalidDataException("It does not say that it is an entry of a history."),
            };
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"Its header cannot be read: {JsonComplaint.Of(exception)}", exception);
        }
    }

    private static void WriteSection(ArrayBufferWriter<byte> bytes, ReadOnlySpan<byte> section)
    {
        BinaryPrimitives.WriteInt32LittleEndian(bytes.GetSpan(sizeof(int)), section.Length);
        bytes.Advance(sizeof(int));
        bytes.Write(section);
    }

    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> rest)
    {
        if (rest.Length < sizeof(int) || BinaryPrimitives.ReadInt32LittleEndian(rest) is not (>= 0 and var length) || length > rest.Length - sizeof(int))
            throw new InvalidDataException("A section of it is cut off.");

        ReadOnlySpan<byte> section = rest.Slice(sizeof(int), length);
        rest = rest[(sizeof(int) + length)..];
        return section;
    }
}
