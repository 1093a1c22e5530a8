using System.Text.Json;
using System.Text.Json.Serialization;
using QualityGate.Core.Runs;

namespace QualityGate.Storage.Records.Format;

/// <summary>An outcome by its letter: <c>"P"</c>.</summary>
internal sealed class OutcomeLetterConverter : JsonConverter<Outcome>
{
    public override Outcome Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return reader.GetString() is [var letter]
                ? Outcomes.FromLetter(letter)
                : throw new JsonException("An outcome is one letter.");
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, Outcome value, JsonSerializerOptions options) =>
        writer.WriteStringValue([value.ToLetter()]);
}
