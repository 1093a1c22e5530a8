using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityGate.Storage.Records.Format;

/// <summary>A duration as milliseconds with up to four decimals, which is as fine as a <see cref="TimeSpan"/> is: nothing is rounded.</summary>
internal sealed class MillisecondsConverter : JsonConverter<TimeSpan>
{
    private const decimal TicksPerMillisecond = TimeSpan.TicksPerMillisecond;

    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        decimal ticks = reader.GetDecimal() * TicksPerMillisecond;
        return ticks == decimal.Truncate(ticks) && ticks is >= long.MinValue and <= long.MaxValue
            ? TimeSpan.FromTicks((long)ticks)
            : throw new JsonException("A duration is given in milliseconds with at most four decimals.");
    }

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Ticks / TicksPerMillisecond);
}
