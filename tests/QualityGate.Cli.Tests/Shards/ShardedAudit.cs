using System.Text.Json.Nodes;

namespace QualityGate.Cli.Tests.Shards;

/// <summary>An audit.json without what two audits of the same thing may differ in: times and what is estimated from them, and of how many parts each was made.</summary>
internal static class ShardedAudit
{
    private static readonly ImmutableHashSet<string> Times = ["startedAt", "duration", "meanDuration", "expectedUndetected"];

    private static readonly ImmutableHashSet<string> Parts = ["runKey", "parts"];

    public static string Essence(string json)
    {
        JsonObject audit = JsonNode.Parse(json)!.AsObject();

        // Of parts the gate wants all, and of a whole audit nothing.
        JsonArray conditions = audit["decision"]!["conditions"]!.AsArray();
        foreach (JsonNode? row in conditions.Where(row => (string?)row!["rule"] == "shards").ToArray())
            conditions.Remove(row);
        Strip(audit);
        return audit.ToJsonString();
    }

    private static void Strip(JsonNode? node)
    {
        foreach (JsonNode? item in node as JsonArray ?? [])
            Strip(item);
        foreach ((string name, JsonNode? value) in (node as JsonObject)?.ToArray() ?? [])
        {
            if (Times.Contains(name) || Parts.Contains(name))
                node!.AsObject().Remove(name);
            else
                Strip(value);
        }
    }
}
