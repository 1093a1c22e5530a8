using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace QualityGate.Reporting.Json;

/// <summary>The few rules by which every type of an audit becomes JSON; no type has a rule of its own.</summary>
internal static class AuditJsonOptions
{
    public static JsonSerializerOptions Instance { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            WriteIndented = true,
            IndentSize = 2,
            NewLine = "\n",

            // Names are read by people in every script; nothing here is pasted into HTML unescaped.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver
            {
                Modifiers = { ClosedHierarchies.Describe, SelfReferences.LeaveOut },
            },
            Converters =
            {
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
                new ConditionSetConverter(),
                new SecondsConverter(),
                new UtcConverter(),
                new RoundedConverter(),
            },
        };
        options.MakeReadOnly();
        return options;
    }
}
