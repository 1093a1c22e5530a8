using QualityGate.Core.Conditions;
using QualityGate.Core.Shards;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Planning;

/// <summary>How often and under what each suite is to run.</summary>
public sealed record RunSettings
{
    /// <summary>Fresh-process runs of the whole suite under each of <see cref="Conditions"/>; at least 1.</summary>
    public required int Runs { get; init; }

    public required ImmutableArray<ConditionSet> Conditions { get; init; }

    /// <summary>Those of <see cref="Conditions"/> that this machine cannot provide.</summary>
    public ImmutableArray<UnavailableConditions> Unavailable { get; init; } = [];

    /// <summary>The host in which whole suites are run again to check their flaky tests; null when they are not.</summary>
    public SuiteHost? Confirm { get; init; }

    /// <summary>
    /// At most so many probes of each suite to find out which of its tests depend on the order, and on which other tests; null when
    /// nobody is to look.
    /// </summary>
    public int? OrderProbes { get; init; }

    /// <summary>What is spent besides.</summary>
    public Profile Profile { get; init; }

    /// <summary>The conditions, beside <see cref="Conditions"/>, that a profile other than quick may use here.</summary>
    public ImmutableArray<ConditionSet> Screening { get; init; } = [];

    /// <summary>Further runs are made until this is reached under each of <see cref="Conditions"/>; null when <see cref="Runs"/> are enough.</summary>
    public PowerTarget? UntilPower { get; init; }

    /// <summary>The part of the audit that is made here; null for all of it. What a profile spends besides is left to whoever has all parts.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Every seed of every run is derived from this one.</summary>
    public required int Seed { get; init; }

    /// <summary>How many of <see cref="Runs"/> are made here.</summary>
    public int RunsHere() => Shard?.RunsOf(Runs) ?? Runs;

    /// <summary>Those of <see cref="Conditions"/> under which runs are made.</summary>
    public ImmutableArray<ConditionSet> ProvidedConditions() =>
        [.. Conditions.Where(conditions => !Unavailable.Any(missing => missing.Conditions.Equals(conditions)))];

    /// <summary>
    /// Those under which the suite can be run. Whoever runs tests outside of our hosts runs them in an order of its own; the runs
    /// that are missing then leave the gate undecided.
    /// </summary>
    internal ImmutableArray<ConditionSet> ConditionsFor(Discovery discovery) =>
        [.. ProvidedConditions().Where(conditions => !conditions.HasOrder || discovery.Host != SuiteHost.Os)];

    /// <summary>The seed of the run of that number.</summary>
    internal int SeedOf(int number) => unchecked((Seed * 397) ^ number);
}
