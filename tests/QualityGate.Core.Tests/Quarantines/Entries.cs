using QualityGate.Core.Audits;
using QualityGate.Core.Quarantines;

namespace QualityGate.Core.Tests.Quarantines;

/// <summary>Entries as <c>quarantine add</c> makes them of scripted audits.</summary>
internal static class Entries
{
    public static DateOnly Today { get; } = new(2026, 3, 10);

    /// <summary>In force, without anything that was seen.</summary>
    public static QuarantineEntry Of(string selector) => new()
    {
        Id = selector,
        Reason = "It waits for a port.",
        Owner = "@shop",
        Added = Today.AddDays(-3),
        Expires = Today.AddDays(11),
    };

    /// <summary>With all that an audit says of its tests.</summary>
    public static QuarantineEntry Of(string selector, Audit audit)
    {
        QuarantineEntry entry = Of(selector);
        QuarantineDraft draft = QuarantineDraft.Of(entry.IsAbout, audit)!;
        return entry with { Cause = draft.Cause, When = draft.When, Rate = draft.Rate, CleanRuns = draft.CleanRuns, Signatures = draft.Signatures };
    }

    public static Quarantine Quarantined(params ImmutableArray<QuarantineEntry> entries) => new() { Entries = entries, Today = Today };
}
