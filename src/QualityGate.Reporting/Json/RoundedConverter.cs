using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityGate.Reporting.Json;

/// <summary>
/// A number to 12 significant digits. Logarithms and powers differ between machines in their last digits; a report of the same
/// record must not.
/// </summary>
internal sealed class RoundedConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(double.Parse(value.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
}
