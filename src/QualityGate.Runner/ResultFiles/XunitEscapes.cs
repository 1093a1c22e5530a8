using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityGate.Runner.ResultFiles;

/// <summary>
/// xUnit v3 writes text into its TRX files as a C# literal would have it, quotes included, although XML does not ask for that.
/// </summary>
internal static partial class XunitEscapes
{
    /// <summary>How the definitions of such a file begin to name who ran the test, after the id of the run.</summary>
    public const string Adapter = "/xunit.v3/";

    public static TrxResult Undone(TrxResult result) => result with
    {
        DisplayName = Undone(result.DisplayName)!,
        Message = Undone(result.Message),
        StackTrace = Undone(result.StackTrace),
        StandardOutput = Undone(result.StandardOutput),
        StandardError = Undone(result.StandardError),
    };

    private static string? Undone(string? text) => text is null ? null : Escape().Replace(text, escape => escape.Groups["hex"] is { Success: true, Value: var code }
        ? ((char)int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()
        : Meaning(escape.Value[^1]));

    private static string Meaning(char letter) => letter switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        '0' => "\0",
        'a' => "\a",
        'b' => "\b",
        'f' => "\f",
        'v' => "\v",
        '\\' or '"' => letter.ToString(),
        _ => $"\\{letter}",
    };

    [GeneratedRegex(@"\\(?:x(?<hex>[0-9a-fA-F]{2})|[^\n])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
