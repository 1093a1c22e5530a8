using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.RaceCondition;

/// <summary>What the fixes of the race rules are told.</summary>
internal static class RaceProperties
{
    /// <summary>There when all places that race change the thing, so that making the change one step is enough.</summary>
    public const string BetweenWriters = "betweenWriters";

    public static ImmutableDictionary<string, string?> Of(Race race) => race.IsBetweenWriters
        ? ImmutableDictionary<string, string?>.Empty.Add(BetweenWriters, "true")
        : ImmutableDictionary<string, string?>.Empty;
}
