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

    public static string? Of(string? text, int limit) => text is null ? null : Of(text, 0, string.Empty, limit);

    /// <param name="head">What the text begins with; at least <paramref name="limit"/> characters of it when something is missing.</param>
    /// <param name="missing">How many characters between head and tail nobody has kept.</param>
    /// <param name="tail">What it ends with, likewise.</param>
    /// <param name="limit">How much of it is left.</param>
    public static string Of(string head, int missing, string tail, int limit)
    {
        string text = head + tail;
        if (text.Length <= limit)
            return text;

        int keptHead = KeepPairsWhole(text, limit / 2);
        int keptTail = KeepPairsWhole(text, text.Length - limit / 2);
        string mark = string.Create(CultureInfo.InvariantCulture, $"\n[... {missing + keptTail - keptHead} characters cut ...]\n");
        return string.Concat(text.AsSpan(0, keptHead), mark, text.AsSpan(keptTail));
    }

    /// <summary>A cut between the halves of a surrogate pair would make text that no encoder accepts.</summary>
    private static int KeepPairsWhole(string text, int cut) =>
        cut > 0 && char.IsHighSurrogate(text[cut - 1]) ? cut + 1 : cut;
}
