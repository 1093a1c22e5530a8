using System.Text.Json;

namespace QualityGate.Storage;

/// <summary>What is wrong with a piece of JSON, in the parser's words but without its own way of counting lines and bytes.</summary>
internal static class JsonComplaint
{
    public static string Of(JsonException exception)
    {
        string message = exception.Message;
        int position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        int path = message.IndexOf(" Path:", StringComparison.Ordinal);
        int end = path >= 0 ? path : position;
        return end < 0 ? message : message[..end];
    }
}
