using System.Text.Json;
using System.Text.Json.Serialization;
using QualityGate.Core.Conditions;

namespace QualityGate.Reporting.Json;

/// <summary>A set of conditions as its name, such as <c>"parallel"</c>.</summary>
internal sealed class ConditionSetConverter : JsonConverter<ConditionSet>
{
    public override ConditionSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return ConditionSet.Parse(reader.GetString()!);
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, ConditionSet value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Name);
}
