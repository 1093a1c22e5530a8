using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace QualityGate.Reporting.Json;

/// <summary>Makes a JSON document as every report is: indented, LF line ends, one at its end.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
            write(json);

        // What begins with these would command a build's log; they occur within strings only, where the escape means the same.
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("#", @"\u0023", StringComparison.Ordinal) + "\n";
    }
}
