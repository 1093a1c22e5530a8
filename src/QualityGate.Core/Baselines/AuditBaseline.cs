using QualityGate.Core.Suites;

namespace QualityGate.Core.Baselines;

/// <summary>What a team has accepted: its tests as they were at one time, against which later audits are held.</summary>
public sealed record AuditBaseline
{
    /// <summary>Accepts nothing: whatever an audit finds is new.</summary>
    public static AuditBaseline Empty { get; } = new() { AuditedAt = DateTimeOffset.UnixEpoch };

    /// <summary>The commit of the last audit that changed it; null outside of a git work tree.</summary>
    public string? Commit { get; init; }

    /// <summary>When that audit was begun.</summary>
    public required DateTimeOffset AuditedAt { get; init; }

    /// <summary>In the order of their names.</summary>
    public ImmutableArray<BaselineSuite> Suites { get; init; } = [];

    /// <summary>Sorted; one that occurs several times is there as often.</summary>
    public ImmutableArray<BaselineFinding> Findings { get; init; } = [];

    /// <summary>Sorted.</summary>
    public ImmutableArray<BaselineMarker> Markers { get; init; } = [];

    /// <summary>Places in CI definitions that hide failures; sorted.</summary>
    public ImmutableArray<BaselineFinding> MaskedFailures { get; init; } = [];

    /// <summary>In the order in which they were accepted.</summary>
    public ImmutableArray<AcceptedIncrease> Increases { get; init; } = [];

    /// <summary>Every test that it holds, with its suite.</summary>
    internal IEnumerable<(TestId Id, BaselineTest Test)> Tests => Suites.SelectMany(suite => suite.Tests, (suite, test) => (test.In(suite.Id), test));
}
