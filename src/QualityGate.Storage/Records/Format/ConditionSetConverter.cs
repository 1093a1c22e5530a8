using System.Text.Json;
using System.Text.Json.Serialization;
using QualityGate.Core.Conditions;

namespace QualityGate.Storage.Records.Format;

/// <summary>Conditions by their names: <c>"serial"</c>.</summary>
internal sealed class ConditionSetConverter : JsonConverter<ConditionSet>
{
    public override ConditionSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return ConditionSet.Parse(reader.GetString() ?? "");
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, ConditionSet value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Name);
}
