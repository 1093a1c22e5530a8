using System.Text.Json;
using QualityGate.Core.Faults;

namespace QualityGate.Storage.Configurations;

/// <summary>From the bytes of a configuration file to its values with their lines. Knows JSON and no key.</summary>
internal static class ConfigurationSyntax
{
    /// <exception cref="QualityGateException"><see cref="FaultKind.Usage"/>: it is no JSON with one object, or a name is there twice.</exception>
    public static ConfigurationNode Parse(byte[] bytes, string path)
    {
        ReadOnlySpan<byte> text = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
        Utf8JsonReader json = new(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            json.Read();
            if (json.TokenType != JsonTokenType.StartObject)
                throw Unusable(path, LineOf(json, text), "a configuration is one object: { ... }.");

            ConfigurationNode root = ParseValue(ref json, LineOf(json, text), text, path);

            // Whatever follows the object makes the parser complain.
            while (json.Read())
                continue;
            return root;
        }
        catch (JsonException exception)
        {
            throw Unusable(path, (int)(exception.LineNumber ?? 0) + 1, $"this is not JSON: {JsonComplaint.Of(exception)}", exception);
        }
        catch (InvalidOperationException exception)
        {
            // The parser only looks at the bytes of a text when it is asked for the text.
            throw Unusable(path, LineOf(json, text), "this is not Unicode; save the file as UTF-8.", exception);
        }
    }

    public static QualityGateException Unusable(string path, int line, string problem, Exception? cause = null) =>
        new(FaultKind.Usage, $"{path}:{line}: {problem}", cause);

    private static ConfigurationNode ParseValue(ref Utf8JsonReader json, int line, ReadOnlySpan<byte> text, string path)
    {
        // Half of a surrogate pair is refused here, where its line is known.
        if (json.TokenType == JsonTokenType.String)
            json.GetString();

        // The whole value from a copy, so that the parts can be read with their lines.
        Utf8JsonReader whole = json;
        ConfigurationNode node = new() { Line = line, Value = JsonElement.ParseValue(ref whole) };
        return json.TokenType switch
        {
            JsonTokenType.StartObject => node with { Members = ParseMembers(ref json, text, path) },
            JsonTokenType.StartArray => node with { Items = ParseItems(ref json, text, path) },
            _ => node,
        };
    }

    private static ImmutableArray<(string, ConfigurationNode)> ParseMembers(ref Utf8JsonReader json, ReadOnlySpan<byte> text, string path)
    {
        ImmutableArray<(string Name, ConfigurationNode)>.Builder members = ImmutableArray.CreateBuilder<(string, ConfigurationNode)>();
        HashSet<string> seen = [];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int line = LineOf(json, text);
            string name = json.GetString()!;
            if (!seen.Add(name))
                throw Unusable(path, line, $"'{name}' is there for the second time; keep one.");

            json.Read();
            members.Add((name, ParseValue(ref json, line, text, path)));
        }

        return members.ToImmutable();
    }

    private static ImmutableArray<ConfigurationNode> ParseItems(ref Utf8JsonReader json, ReadOnlySpan<byte> text, string path)
    {
        ImmutableArray<ConfigurationNode>.Builder items = ImmutableArray.CreateBuilder<ConfigurationNode>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            items.Add(ParseValue(ref json, LineOf(json, text), text, path));
        return items.ToImmutable();
    }

    private static int LineOf(in Utf8JsonReader json, ReadOnlySpan<byte> text) => text[..(int)json.TokenStartIndex].Count((byte)'\n') + 1;
}
