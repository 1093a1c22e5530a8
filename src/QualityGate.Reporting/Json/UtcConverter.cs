using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityGate.Reporting.Json;

/// <summary>A moment in ISO 8601, in UTC and exact to the tick: which zone the machine was in says nothing of the tests.</summary>
internal sealed class UtcConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out DateTimeOffset moment)
            ? moment.ToUniversalTime()
            : throw new JsonException("A moment is a string in the form of ISO 8601.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture));
}
