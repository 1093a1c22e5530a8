using System.Text.Json;
using System.Text.Json.Nodes;
using QualityGate.Core.Audits;
using QualityGate.Storage.Records;
using QualityGate.Storage.Records.Format;

namespace QualityGate.Storage.Merges;

/// <summary>
/// All that decides what is run and what is tolerated, as the head of a record has it: every value by its path, such as
/// <c>settings.runs</c>. A setting that is added some day is in it without anybody thinking of it.
/// </summary>
internal static class ShardConfiguration
{
    // A value is quoted to people when it differs.
    private const int Longest = 200;

    public static ImmutableSortedDictionary<string, string> Of(AuditRecord record)
    {
        RecordHeader header = new() { Subject = Shared(record.Subject), Policy = record.Policy, Facts = record.Facts with { Quarantine = null, History = null } };
        ImmutableSortedDictionary<string, string>.Builder values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach ((string name, JsonNode? node) in JsonSerializer.SerializeToNode(header, RecordJson.Options)!.AsObject())
            Flatten(name == "subject" ? "" : name, node, values);
        return values.ToImmutable();
    }

    /// <summary>Without what each part has of its own, and what is compared by itself.</summary>
    private static AuditSubject Shared(AuditSubject subject) => subject with
    {
        Commit = null,
        HasLocalChanges = false,
        RunKey = null,
        StartedAt = default,
        Machine = new Machine("", "", 0, ""),
        Settings = subject.Settings with { Shard = null },
    };

    private static void Flatten(string path, JsonNode? node, ImmutableSortedDictionary<string, string>.Builder values)
    {
        switch (node)
        {
            case JsonObject parts:
                foreach ((string name, JsonNode? part) in parts)
                    Flatten(path.Length == 0 ? name : $"{path}.{name}", part, values);
                break;
            case JsonArray { Count: > 0 } items when items.Any(item => item is JsonObject or JsonArray):
                foreach ((int place, JsonNode? item) in items.Index())
                    Flatten($"{path}[{place}]", item, values);
                break;
            default:
                values[path] = Text(node);
                break;
        }
    }

    // Two long values that begin alike must not be taken for one.
    private static string Text(JsonNode? node)
    {
        string text = node?.ToJsonString(RecordJson.Options) ?? "null";
        return text.Length <= Longest ? text : $"{text[..Longest]}... ({Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..16]})";
    }
}
