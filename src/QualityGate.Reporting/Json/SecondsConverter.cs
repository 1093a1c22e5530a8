using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityGate.Reporting.Json;

/// <summary>A span of time as a number of seconds, exact to the tick of 100 ns.</summary>
internal sealed class SecondsConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out decimal seconds))
            throw new JsonException("A span of time is a number of seconds.");

        try
        {
            return TimeSpan.FromTicks(decimal.ToInt64(seconds * TimeSpan.TicksPerSecond));
        }
        catch (OverflowException exception)
        {
            throw new JsonException("A span of time is too long.", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteNumberValue((decimal)value.Ticks / TimeSpan.TicksPerSecond);
}
