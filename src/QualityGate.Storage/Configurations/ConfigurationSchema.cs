using System.Text.Json.Nodes;

namespace QualityGate.Storage.Configurations;

/// <summary>The JSON schema of <c>qualitygate.json</c>, drawn from <see cref="ConfigurationKeys"/>.</summary>
internal static class ConfigurationSchema
{
    public static JsonObject Draw()
    {
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "qualitygate.json",
            ["description"] = "What QualityGate runs and what it tolerates. The nearest file from the target upwards, to the root of the git work tree, is used; options on the command line and environment variables win over it. Comments and trailing commas are allowed.",
            ["type"] = "object",
            ["additionalProperties"] = false,
        };
        JsonObject properties = Properties(ConfigurationKeys.All);
        properties.Insert(0, ConfigurationKeys.Schema, Described(new JsonObject { ["type"] = "string" }, "Where this schema lies, for editors."));
        properties[ConfigurationKeys.Profiles] = Described(
            new JsonObject { ["type"] = "object", ["propertyNames"] = new JsonObject { ["not"] = new JsonObject { ["enum"] = new JsonArray("default", "strict", "") } }, ["additionalProperties"] = Profile() },
            "Profiles of the gate by their names.");
        properties[ConfigurationKeys.Projects] = Described(
            new JsonObject { ["type"] = "array", ["items"] = Project() },
            "Limits that some projects have instead of those of all. Each is judged over these projects together; of several that match a project, the last that sets a condition decides.");
        schema["properties"] = properties;
        return schema;
    }

    private static JsonObject Profile()
    {
        JsonObject properties = Properties(ConfigurationKeys.Policy);
        properties.Insert(0, ConfigurationKeys.Extends, Described(new JsonObject { ["type"] = "string", ["minLength"] = 1 }, "The profile below this one. Default: default."));
        return Closed(properties);
    }

    private static JsonObject Project()
    {
        JsonObject properties = Properties(ConfigurationKeys.PerProject);
        properties.Insert(0, ConfigurationKeys.Match, Described(
            new JsonObject { ["type"] = "string", ["pattern"] = @"^[^/\\][^\\]*$" },
            "The projects, by their paths from the root of the repository: * stands for anything within one folder, ** for any folders, and a folder for all below it."));
        JsonObject project = Closed(properties);
        project["required"] = new JsonArray(ConfigurationKeys.Match);
        return project;
    }

    private static JsonObject Properties(ImmutableArray<ConfigurationKey> keys)
    {
        JsonObject properties = [];
        foreach (ConfigurationKey key in keys)
        {
            JsonObject node = Described(key.Schema(), $"{key.Description} Default: {key.Default}.");
            if (key.Name.Split('.') is [var group, var leaf])
            {
                properties[group] ??= Closed([]);
                properties[group]!["properties"]![leaf] = node;
            }
            else
            {
                properties[key.Name] = node;
            }
        }

        return properties;
    }

    private static JsonObject Closed(JsonObject properties) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = properties,
    };

    private static JsonObject Described(JsonObject node, string description)
    {
        node.Insert(0, "description", description);
        return node;
    }
}
