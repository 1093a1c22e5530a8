using System.Text.Json;
using QualityGate.Core.Faults;
using QualityGate.Core.Quarantines;

namespace QualityGate.Storage.Quarantines;

/// <summary>
/// From the bytes of a quarantine to its entries. What is not understood is refused: a misspelt key must not keep a test from blocking
/// for longer than somebody meant.
/// </summary>
internal sealed class QuarantineReader(string path, DateOnly today)
{
    private const string Entries = "entries";
    private const string Schema = "$schema";

    private static readonly ImmutableArray<string> Names = ["format", "version", Entries];

    /// <exception cref="QualityGateException">It cannot be used as written (usage), or a newer version has written it (environment).</exception>
    public QuarantineDocument Read(byte[] bytes)
    {
        ReadOnlySpan<byte> text = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
        Utf8JsonReader json = new(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            QuarantineDocument document = ReadDocument(ref json, text);
            return QuarantineComments.Join(document, text);
        }
        catch (JsonException exception)
        {
            throw Unusable((int)(exception.LineNumber ?? 0) + 1, $"this is not JSON: {JsonComplaint.Of(exception)}", exception);
        }
        catch (InvalidOperationException exception)
        {
            // The parser only looks at the bytes of a text when it is asked for the text.
            throw Unusable(LineOf(json, text), "this is not Unicode; save the file as UTF-8.", exception);
        }
    }

    private QuarantineDocument ReadDocument(ref Utf8JsonReader json, ReadOnlySpan<byte> text)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
            throw Unusable(LineOf(json, text), "a quarantine is one object: { ... }.");

        QuarantineDocument document = QuarantineDocument.Empty;
        HashSet<string> seen = [];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int line = LineOf(json, text);
            string name = NameOf(json, line, Names.Add(Schema), seen);
            seen.Add(name);
            json.Read();
            if (name == Entries)
                document = document with { Entries = ReadEntries(ref json, text) };
            else
                document = Checked(document, name, JsonElement.ParseValue(ref json), line);
        }

        // Whatever follows the object makes the parser complain.
        while (json.Read())
            continue;
        return Names.FirstOrDefault(name => !seen.Contains(name)) is { } missing
            ? throw Unusable(1, $"'{missing}' is missing; a quarantine has {string.Join(", ", Names)}.")
            : document;
    }

    private QuarantineDocument Checked(QuarantineDocument document, string name, JsonElement value, int line) => name switch
    {
        Schema => value.ValueKind == JsonValueKind.String ? document with { Schema = value.GetString() } : throw Unusable(line, $"'{Schema}': expected a text."),
        "format" when value.ValueKind != JsonValueKind.String || value.GetString() != QuarantineDocument.FormatName => throw Unusable(line, $"'format': expected \"{QuarantineDocument.FormatName}\"."),
        "version" when value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out int version) || version < 1 => throw Unusable(line, $"'version': expected {QuarantineDocument.CurrentVersion}."),
        "version" when value.GetInt32() > QuarantineDocument.CurrentVersion => throw new QualityGateException(FaultKind.Environment,
            $"{path} has version {value.GetInt32()} of its format, and this tool reads up to version {QuarantineDocument.CurrentVersion}: use a newer one."),
        _ => document,
    };

    private ImmutableArray<CommentedEntry> ReadEntries(ref Utf8JsonReader json, ReadOnlySpan<byte> text)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            throw Unusable(LineOf(json, text), $"'{Entries}': expected an array of entries: [ {{ \"id\": ... }} ].");

        Dictionary<(string, string?), CommentedEntry> entries = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            int line = LineOf(json, text);
            if (json.TokenType != JsonTokenType.StartObject)
                throw Unusable(line, $"an entry is one object: {{ \"id\": ... }}.");

            CommentedEntry entry = new(ReadEntry(ref json, line, text), line, []);
            if (!entries.TryAdd(entry.Key, entry))
                throw Unusable(line, $"'id': '{entry.Entry.Id}' is there for the second time, first on line {entries[entry.Key].Line}; keep one.");
        }

        return [.. entries.Values];
    }

    private QuarantineEntry ReadEntry(ref Utf8JsonReader json, int line, ReadOnlySpan<byte> text)
    {
        QuarantineEntry entry = new() { Id = "", Reason = "", Added = default, Expires = default };
        Dictionary<string, int> lines = [];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int here = LineOf(json, text);
            string name = NameOf(json, here, [.. QuarantineKey.Names], lines.Keys);
            lines.Add(name, here);
            try
            {
                entry = QuarantineKey.All.First(key => key.Name == name).Apply(entry, JsonElement.ParseValue(ref json));
            }
            catch (FormatException exception)
            {
                throw Unusable(here, $"'{name}': {exception.Message}", exception);
            }
        }

        if (QuarantineKey.Required.FirstOrDefault(name => !lines.ContainsKey(name)) is { } missing)
            throw Unusable(line, $"this entry has no '{missing}'; each needs {string.Join(", ", QuarantineKey.Required)}.");
        return QuarantineTerm.Problem(entry.Added, entry.Expires, today) is { } problem
            ? throw Unusable(lines[problem.StartsWith("'added'", StringComparison.Ordinal) ? "added" : "expires"], problem)
            : entry;
    }

    private string NameOf(in Utf8JsonReader json, int line, ImmutableArray<string> known, ICollection<string> seen)
    {
        string name = json.GetString()!;
        if (!known.Contains(name))
            throw Unusable(line, $"there is no key '{name}'{NearestName.Hint(name, known)}. The keys here are: {string.Join(", ", known)}.");
        if (seen.Contains(name))
            throw Unusable(line, $"'{name}' is there for the second time; keep one.");

        return name;
    }

    private static int LineOf(in Utf8JsonReader json, ReadOnlySpan<byte> text) => text[..(int)json.TokenStartIndex].Count((byte)'\n') + 1;

    private QualityGateException Unusable(int line, string problem, Exception? cause = null) =>
        new(FaultKind.Usage, $"{path}:{line}: {problem}", cause);
}
