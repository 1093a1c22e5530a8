using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityGate.Storage.Records.Format;

/// <summary>
/// How the values of a record become JSON and back: strict about what is missing or of the wrong type, indifferent to what is new.
/// Text is well-formed Unicode; half of a surrogate pair, which UTF-8 cannot carry, becomes U+FFFD.
/// </summary>
internal static class RecordJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        // What can be computed is no record of anything.
        IgnoreReadOnlyProperties = true,
        // A record is not embedded in a page: other scripts stay readable, and a character takes its own bytes instead of six.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new MillisecondsConverter(),
            new ConditionSetConverter(),
            new OutcomeLetterConverter(),
            new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false),
        },
    };

    /// <summary>Appends one line with its line end.</summary>
    public static void Append<T>(ArrayBufferWriter<byte> buffer, T line)
    {
        using (Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Encoder = Options.Encoder }))
            JsonSerializer.Serialize(json, line, Options);
        buffer.Write("\n"u8);
    }

    /// <exception cref="JsonException">The line is no such value.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line.Span, Options) ?? throw new JsonException("The line is null.");
        }
        catch (NotSupportedException exception)
        {
            // Thrown for a line that does not say of which kind it is.
            throw new JsonException("The line does not begin with its kind.", exception);
        }
    }
}
