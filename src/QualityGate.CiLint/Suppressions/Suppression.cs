using QualityGate.CiLint.Sources;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Suppressions;

/// <summary>A comment that allows findings for a while: <c># qualitygate: allow QGC001 until 2026-12-31 because ...</c></summary>
internal sealed record Suppression
{
    /// <summary>The comment itself.</summary>
    public required Passage Place { get; init; }

    /// <summary>Line of what it stands beside, or before: a finding, its step or its job.</summary>
    public required int Line { get; init; }

    /// <summary>Empty where none of those named is a rule.</summary>
    public ImmutableArray<CiRule> Rules { get; init; } = [];

    /// <summary>The last day on which it holds; null when no day is named.</summary>
    public DateOnly? Until { get; init; }

    public string Reason { get; init; } = "";

    /// <summary>It says all that it has to say.</summary>
    public bool IsWellFormed => !Rules.IsEmpty && Until is not null && Reason.Length > 0;

    /// <summary>Whether it speaks of a finding. A project that nothing reaches has no line of its own: anywhere in its file will do.</summary>
    public bool Covers(CiRule rule, IEnumerable<Passage> places) => Rules.Contains(rule) && places.Any(place =>
        place.File == Place.File && (place.Line == Line || rule == CiRule.UnreachedTests));
}
