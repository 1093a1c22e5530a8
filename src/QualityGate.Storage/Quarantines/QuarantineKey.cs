using System.Text.Json;
using QualityGate.Core.Quarantines;

namespace QualityGate.Storage.Quarantines;

/// <summary>One key of an entry and what its value does.</summary>
/// <param name="Name">As it must be written.</param>
/// <param name="Apply">The entry with that value; throws a <see cref="FormatException"/> when it cannot be used.</param>
internal sealed record QuarantineKey(string Name, Func<QuarantineEntry, JsonElement, QuarantineEntry> Apply)
{
    /// <summary>Every key there is, in the order in which they are written and listed to people.</summary>
    public static ImmutableArray<QuarantineKey> All { get; } =
    [
        new("id", (entry, value) => entry with { Id = QuarantineValues.Selector(value) }),
        new("name", (entry, value) => entry with { Name = QuarantineValues.TextOrNone(value) }),
        new("project", (entry, value) => entry with { Project = QuarantineValues.Project(value) }),
        new("mode", (entry, value) => entry with { Mode = QuarantineValues.OneOf<QuarantineMode>(value) }),
        new("cause", (entry, value) => entry with { Cause = QuarantineValues.OneOf<Core.Findings.RootCause>(value) }),
        new("reason", (entry, value) => entry with { Reason = QuarantineValues.Text(value) }),
        new("owner", (entry, value) => entry with { Owner = QuarantineValues.TextOrNone(value) }),
        new("issue", (entry, value) => entry with { Issue = QuarantineValues.TextOrNone(value) }),
        new("added", (entry, value) => entry with { Added = QuarantineValues.Day(value) }),
        new("expires", (entry, value) => entry with { Expires = QuarantineValues.Day(value) }),
        new("when", (entry, value) => entry with { When = QuarantineValues.Conditions(value) }),
        new("rate", (entry, value) => entry with { Rate = QuarantineValues.Rate(value) }),
        new("exit", (entry, value) => entry with { CleanRuns = QuarantineValues.CleanRuns(value) }),
        new("signatures", (entry, value) => entry with { Signatures = QuarantineValues.Signatures(value) }),
    ];

    /// <summary>Those without which an entry says nothing.</summary>
    public static ImmutableArray<string> Required { get; } = ["id", "reason", "added", "expires"];

    public static IEnumerable<string> Names => All.Select(key => key.Name);
}
