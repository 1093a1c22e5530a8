using System.Text.Json;

namespace QualityGate.Storage.Quarantines;

/// <summary>What people wrote into a quarantine besides its values: it has to survive when a command changes the file.</summary>
internal static class QuarantineComments
{
    private const int InFile = 1;
    private const int InEntries = 2;

    /// <param name="document">What was read, with the entries in the order of the text.</param>
    /// <param name="text">From what it was read, so it is known to be well formed.</param>
    public static QuarantineDocument Join(QuarantineDocument document, ReadOnlySpan<byte> text)
    {
        Utf8JsonReader json = new(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true });
        List<string> header = [];
        List<List<string>> ofEntries = [];
        List<string> pending = header;
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.Comment when json.CurrentDepth > InEntries && ofEntries.Count > 0:
                    ofEntries[^1].AddRange(LinesOf(json.GetComment()));
                    break;
                case JsonTokenType.Comment:
                    pending.AddRange(LinesOf(json.GetComment()));
                    break;
                case JsonTokenType.StartArray when json.CurrentDepth == InFile:
                    pending = [];
                    break;
                case JsonTokenType.StartObject when json.CurrentDepth == InEntries:
                    ofEntries.Add(pending);
                    pending = [];
                    break;
                default:
                    break;
            }
        }

        return document with
        {
            Header = [.. header],
            Entries = [.. document.Entries.Select((entry, place) => entry with { Comments = [.. ofEntries[place]] })],
            Footer = ReferenceEquals(pending, header) ? [] : [.. pending],
        };
    }

    private static IEnumerable<string> LinesOf(string comment) => comment
        .Split('\n', StringSplitOptions.TrimEntries)
        .Where(line => line.Length > 0);
}
