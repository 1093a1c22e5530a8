using System.Collections.Immutable;
using QualityGate.Core.Conditions;

namespace QualityGate.Runner.Conditions;

/// <summary>What conditions change about the start of a process. A process that was started for one staging serves no other.</summary>
internal sealed record Staging
{
    public static Staging Plain { get; } = new();

    public ImmutableSortedDictionary<string, string> Variables { get; private init; } = ImmutableSortedDictionary<string, string>.Empty;

    public bool HasOneProcessor { get; private init; }

    public bool IsOffline { get; private init; }

    public bool HasOwnFolders { get; private init; }

    /// <summary>True when the process shows less of its condition the longer it waits for its run.</summary>
    public bool IsTimely { get; private init; }

    /// <summary>Equal for stagings that are the same.</summary>
    public string Key => string.Join(' ', [$"{HasOneProcessor}", $"{IsOffline}", $"{HasOwnFolders}", .. Variables.Select(variable => $"{variable.Key}={variable.Value}")]);

    public static Staging Of(ConditionSet conditions)
    {
        ImmutableArray<Arrangement> arrangements = conditions.Arrangements;
        Arrangement.Clock? clock = arrangements.OfType<Arrangement.Clock>().LastOrDefault();
        return new Staging
        {
            Variables = clock is null ? conditions.Variables : conditions.Variables.SetItems(FakedClock.VariablesFor(clock)),
            HasOneProcessor = arrangements.OfType<Arrangement.OneProcessor>().Any(),
            IsOffline = arrangements.OfType<Arrangement.NoNetwork>().Any(),
            HasOwnFolders = arrangements.OfType<Arrangement.OwnFolders>().Any(),
            IsTimely = clock is not null,
        };
    }
}
