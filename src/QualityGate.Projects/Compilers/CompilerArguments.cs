using System.Text.Json;

namespace QualityGate.Projects.Compilers;

/// <summary>Reads what <c>dotnet msbuild -getItem:CscCommandLineArgs</c> prints.</summary>
internal static class CompilerArguments
{
    private const string Item = "CscCommandLineArgs";

    /// <summary>The arguments in order; null when the answer holds none.</summary>
    public static ImmutableArray<string>? Read(string answer)
    {
        // Warnings may stand before the document.
        int begin = answer.StartsWith('{') ? 0 : answer.IndexOf("\n{", StringComparison.Ordinal);
        if (begin < 0)
            return null;

        try
        {
            using JsonDocument document = JsonDocument.Parse(answer.AsMemory(begin));
            return document.RootElement.TryGetProperty("Items", out JsonElement items) && items.TryGetProperty(Item, out JsonElement arguments) && arguments.GetArrayLength() > 0
                ? [.. arguments.EnumerateArray().Select(argument => argument.GetProperty("Identity").GetString()!)]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
