using QualityGate.Core.Quarantines;

namespace QualityGate.Storage.Quarantines;

/// <summary>The content of a <see cref="QuarantineFile"/>.</summary>
internal sealed record QuarantineDocument
{
    public const string FormatName = "qualitygate-quarantine";

    /// <summary>Raised when a reader of the version before would misunderstand.</summary>
    public const int CurrentVersion = 1;

    /// <summary>What editors complete it by, if somebody has named it.</summary>
    public string? Schema { get; init; }

    /// <summary>Comments before all entries, line by line.</summary>
    public ImmutableArray<string> Header { get; init; } = [];

    public required ImmutableArray<CommentedEntry> Entries { get; init; }

    /// <summary>Comments behind all entries, line by line.</summary>
    public ImmutableArray<string> Footer { get; init; } = [];

    public static QuarantineDocument Empty { get; } = new() { Entries = [] };

    /// <summary>With these entries; each keeps the comments that stood at the one of its name.</summary>
    public QuarantineDocument With(ImmutableArray<QuarantineEntry> entries)
    {
        Dictionary<(string, string?), ImmutableArray<string>> comments = Entries.ToDictionary(entry => entry.Key, entry => entry.Comments);
        return this with
        {
            Entries =
            [
                .. entries
                    .Select(entry => new CommentedEntry(entry, 0, comments.GetValueOrDefault((entry.Id, entry.Project), [])))
                    .OrderBy(entry => entry.Entry.Id, StringComparer.Ordinal)
                    .ThenBy(entry => entry.Entry.Project, StringComparer.Ordinal),
            ],
        };
    }
}
