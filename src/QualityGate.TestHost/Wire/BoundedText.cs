using System.Globalization;

namespace QualityGate.TestHost.Wire;

/// <summary>
/// Cuts long text in its middle: what a message begins with names the failure, what output ends with names the last
/// thing that happened. Limits are in characters.
/// </summary>
internal static class BoundedText
{
    public const int MessageLimit = 8 * 1024;
    public const int StackLimit = 16 * 1024;
    public const int OutputLimit = 16 * 1024;

    public static string? Of(string? text, int limit)
    {
        if (text is null || text.Length <= limit)
            return text;

        int head = KeepPairsWhole(text, limit / 2);
        int tail = KeepPairsWhole(text, text.Length - limit / 2);
        string mark = string.Create(CultureInfo.InvariantCulture, $"\n[... {tail - head} characters cut ...]\n");
        return string.Concat(text.AsSpan(0, head), mark, text.AsSpan(tail));
    }

    /// <summary>A cut between the halves of a surrogate pair would make text that no encoder accepts.</summary>
    private static int KeepPairsWhole(string text, int cut) =>
        cut > 0 && char.IsHighSurrogate(text[cut - 1]) ? cut + 1 : cut;
}
