using System.Text;
using System.Text.Json.Nodes;
using QualityGate.Storage.Records.Format;

namespace QualityGate.Storage.Baselines;

/// <summary>
/// JSON in which everything has its own line that people review by itself: an object stands on one line unless it holds a list of
/// objects.
/// </summary>
internal static class CanonicalJson
{
    private const int Indent = 2;

    /// <summary>With LF line ends and one at its end.</summary>
    public static string Write(JsonNode root)
    {
        StringBuilder text = new();
        Append(text, root, 0);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } parent when depth == 0 || HoldsList(parent):
                AppendAll(text, '{', '}', parent, depth, member =>
                {
                    text.Append(JsonValue.Create(member.Key).ToJsonString(RecordJson.Options)).Append(": ");
                    Append(text, member.Value, depth + 1);
                });
                break;
            case JsonArray { Count: > 0 } list when list.Any(item => item is JsonObject):
                AppendAll(text, '[', ']', list, depth, item => Append(text, item, depth + 1));
                break;
            default:
                text.Append(node?.ToJsonString(RecordJson.Options) ?? "null");
                break;
        }
    }

    private static void AppendAll<T>(StringBuilder text, char open, char close, IEnumerable<T> parts, int depth, Action<T> append)
    {
        string separator = $"{open}\n";
        foreach (T part in parts)
        {
            text.Append(separator).Append(' ', Indent * (depth + 1));
            append(part);
            separator = ",\n";
        }

        text.Append('\n').Append(' ', Indent * depth).Append(close);
    }

    private static bool HoldsList(JsonObject parent) => parent.Any(member => member.Value is JsonArray list && list.Any(item => item is JsonObject));
}
