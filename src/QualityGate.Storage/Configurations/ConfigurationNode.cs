using System.Text.Json;

namespace QualityGate.Storage.Configurations;

/// <summary>A value of a configuration file and where it stands.</summary>
internal sealed record ConfigurationNode
{
    /// <summary>1-based line of its key, or of itself where it has none.</summary>
    public required int Line { get; init; }

    public required JsonElement Value { get; init; }

    /// <summary>What an object holds, in its order, each name once; empty for anything else.</summary>
    public ImmutableArray<(string Name, ConfigurationNode Node)> Members { get; init; } = [];

    /// <summary>What an array holds; empty for anything else.</summary>
    public ImmutableArray<ConfigurationNode> Items { get; init; } = [];
}
