using System.Text.Json;
using System.Text.Json.Nodes;
using QualityGate.Core.Gates;

namespace QualityGate.Storage.Configurations;

/// <summary>One key of a configuration: its name, its meaning, and what its value does.</summary>
internal sealed record ConfigurationKey
{
    private ConfigurationKey()
    {
    }

    /// <summary>As it must be written; a dot stands between the key of an object and one within it.</summary>
    public required string Name { get; init; }

    /// <summary>Whole sentences for people, without what the value may be and what it is by default.</summary>
    public required string Description { get; init; }

    /// <summary>What holds where nobody says anything, as it would be written, or a few words.</summary>
    public required string Default { get; init; }

    /// <summary>The condition that it sets; null for a key that sets none.</summary>
    public GateKey? Gate { get; init; }

    /// <summary>What may stand there, as the end of a sentence.</summary>
    public required string Expected { get; init; }

    /// <summary>A new node of JSON Schema, without the description.</summary>
    public required Func<JsonObject> Schema { get; init; }

    /// <summary>The draft with that value; throws a <see cref="FormatException"/> when it cannot be used.</summary>
    public required Func<ConfigurationDraft, JsonElement, ConfigurationDraft> Apply { get; init; }

    /// <summary>The same for the text of an environment variable.</summary>
    public required Func<ConfigurationDraft, string, ConfigurationDraft> ApplyText { get; init; }

    /// <summary>The environment variable that sets it.</summary>
    public string Variable => $"QUALITYGATE_{Name.Replace('.', '_').ToUpperInvariant()}";

    public static ConfigurationKey Of<T>(string name, ValueShape<T> shape, string standard, string description, Func<ConfigurationDraft, T, ConfigurationDraft> apply) => new()
    {
        Name = name,
        Description = description,
        Default = standard,
        Expected = shape.Expected,
        Schema = shape.Schema,
        Apply = (draft, value) => apply(draft, shape.Read(value)),
        ApplyText = (draft, text) => apply(draft, shape.Read(shape.OfText(text))),
    };
}
