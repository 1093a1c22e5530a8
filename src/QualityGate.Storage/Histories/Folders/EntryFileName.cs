using System.Globalization;
using System.Text.RegularExpressions;
using QualityGate.Core.Histories;
using QualityGate.Storage.Histories.Format;

namespace QualityGate.Storage.Histories.Folders;

/// <summary>The name of an entry's file, which says what has to be known to find, compare and remove it. In the order of their names files are in that of time.</summary>
/// <param name="Key">Which entry it is.</param>
/// <param name="Content">The beginning of the fingerprint of its content: equal names hold equal entries.</param>
internal sealed partial record EntryFileName(EntryKey Key, string Content) : IComparable<EntryFileName>
{
    public const string Extension = ".history";

    private const int ContentLength = 16;
    private const string Time = "yyyyMMdd'T'HHmmss'Z'";

    public static EntryFileName Of(EncodedEntry entry) => new(
        entry.Key with { At = DateTimeOffset.FromUnixTimeSeconds(entry.Key.At.ToUnixTimeSeconds()) },
        entry.Content[..ContentLength]);

    /// <summary>Null when it is none of ours.</summary>
    public static EntryFileName? Parse(string name) => Parts().Match(name) is { Success: true } parts
        && DateTimeOffset.TryParseExact(parts.Groups["at"].ValueSpan, Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at)
        && int.TryParse(parts.Groups["runs"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int runs)
            ? new EntryFileName(new EntryKey(parts.Groups["origin"].Value, at, runs), parts.Groups["content"].Value)
            : null;

    /// <summary>Of two states of one audit the fuller is the greater one; any rule would do for equally full ones, as long as every reader has the same.</summary>
    public int CompareTo(EntryFileName? other) => other is null
        ? 1
        : Key.Runs.CompareTo(other.Key.Runs) is var order and not 0 ? order : string.CompareOrdinal(Content, other.Content);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Key.At.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture)}-{Key.Origin}-{Key.Runs}-{Content}{Extension}");

    [GeneratedRegex(@"^(?<at>\d{8}T\d{6}Z)-(?<origin>[0-9a-f]{32})-(?<runs>\d{1,9})-(?<content>[0-9a-f]{16})\.history\z", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
