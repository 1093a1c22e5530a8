using QualityGate.Core.Audits;
using QualityGate.Core.Gates;

namespace QualityGate.Storage.Configurations;

/// <summary>Every key there is: the one definition from which reader, environment, schema and page come.</summary>
internal static class ConfigurationKeys
{
    public const int MaxRuns = 10_000;

    private const int MaxRunsPerWeek = 1_000_000;

    private const int MaxAttentionMinutes = 10_000;

    /// <summary>Says where the schema lies, to editors; it changes nothing.</summary>
    public const string Schema = "$schema";

    public const string Profiles = "profiles";
    public const string Projects = "projects";
    public const string Extends = "extends";
    public const string Match = "match";

    /// <summary>What is run.</summary>
    public static ImmutableArray<ConfigurationKey> General { get; } =
    [
        ConfigurationKey.Of("runs", ValueShapes.WholeNumber(1, MaxRuns), "10", "How often each suite is run in a fresh process under each condition.",
            (draft, runs) => draft with { General = draft.General with { Runs = runs } }),
        ConfigurationKey.Of("conditions", ValueShapes.Conditions, "[\"serial\", \"parallel\"]",
            "Under what the suites are run: 'asconfigured' changes nothing, 'serial' runs one test after another, 'parallel' runs what the suite declares to be parallel at its maximum; the others provoke, each in its own way. Names joined by + hold together, as in 'parallel+cpustress'. 'timezone', 'culture' and 'clock' stand for all conditions whose names begin so.",
            (draft, conditions) => draft with { General = draft.General with { Conditions = conditions } }),
        ConfigurationKey.Of("timeout", ValueShapes.Duration, "none", "The limit of the whole audit, at most 1000h. What was seen until then is kept and reported.",
            (draft, timeout) => draft with { General = draft.General with { Timeout = timeout } }),
        ConfigurationKey.Of("since", ValueShapes.Reference, "none", "A branch, tag or commit: only tests that a change since then concerns are run.",
            (draft, since) => draft with { General = draft.General with { Since = since } }),
        ConfigurationKey.Of("history", ValueShapes.Place, "\"files\" where there is a folder .qualitygate, else \"none\"",
            "Where the history is kept: 'files' for .qualitygate/history, 'none', the path of a folder from the root of the repository, or a PostgreSQL URL or connection string, which should hold no password: the environment (PGPASSWORD, PGPASSFILE, QUALITYGATE_HISTORY) can.",
            (draft, history) => draft with { General = draft.General with { History = history } }),
        ConfigurationKey.Of("defaultBranch", ValueShapes.Name, "that of the build server or of git's remote 'origin', else main or master",
            "The branch whose history says what is new where there is no baseline.",
            (draft, branch) => draft with { General = draft.General with { DefaultBranch = branch } }),
        ConfigurationKey.Of("cost.runsPerWeek", ValueShapes.WholeNumber(1, MaxRunsPerWeek), $"{RunCost.Assumed.RunsPerWeek}", "How often the suites are run in a week, in CI. The fix plan is ranked by what each flake costs: the share of runs that it turns red, times this, times the minutes that a red run costs.",
            (draft, runs) => draft with { General = draft.General with { RunsPerWeek = runs } }),
        ConfigurationKey.Of("cost.attentionMinutes", ValueShapes.WholeNumber(0, MaxAttentionMinutes), $"{RunCost.Assumed.AttentionMinutes}", "Minutes of somebody's attention that a red run costs, beside the time of running the suite again, which is measured.",
            (draft, minutes) => draft with { General = draft.General with { AttentionMinutes = minutes } }),
        ConfigurationKey.Of("gateProfile", ValueShapes.Name, "\"default\"", "The profile of the gate that holds: default, strict, or one that is defined under 'profiles'. Keys beside it win over it.",
            (draft, profile) => draft with { Policy = draft.Policy with { Profile = profile } }),
        ConfigurationKey.Of("flaky", ValueShapes.WholeNumber(0), "not set", "The short form of 'overall.flaky' for a team without a baseline: so many flaky tests are tolerated in all, new or not.",
            (draft, flaky) => draft with { Policy = draft.Policy with { Flaky = flaky } }),
    ];

    /// <summary>What is tolerated; a profile may set all of it.</summary>
    public static ImmutableArray<ConfigurationKey> Policy { get; } =
    [
        .. GateKeys.All.Select(ConditionOf),
        ConfigurationKey.Of("undecided", ValueShapes.Choice(("red", UndecidedMeaning.Red), ("undecided", UndecidedMeaning.Undecided), ("green", UndecidedMeaning.Green)), "\"undecided\"",
            "What the process ends with when the gate is undecided: 2 as if it had failed, 6 of its own, or 0, which is given only where tests were run at all. The decision that is printed stays undecided.",
            (draft, meaning) => draft with { Policy = draft.Policy with { Undecided = meaning } }),
        ConfigurationKey.Of("hysteresis", ValueShapes.WholeNumber(0).As(runs => new Hysteresis(runs)).Or(ValueShapes.Choice(("proven", Hysteresis.Proven))), "\"proven\"",
            "After how many clean runs under each natural condition a test that the baseline knows as flaky counts as mended. \"proven\" asks for as many as would come with 5 % at most if nothing had changed, at least 10. Until then it counts as flaky, and 'baseline update' keeps it.",
            (draft, hysteresis) => draft with { Policy = draft.Policy with { Hysteresis = hysteresis } }),
    ];

    /// <summary>Every key with a value of its own, in the order in which they are listed to people.</summary>
    public static ImmutableArray<ConfigurationKey> All { get; } = [.. General, .. Policy];

    /// <summary>What may differ from project to project.</summary>
    public static ImmutableArray<ConfigurationKey> PerProject { get; } = [.. Policy.Where(key => key.Gate is { IsPerProject: true })];

    private static ConfigurationKey ConditionOf(GateKey gate) => LimitOf(gate) with { Gate = gate };

    private static ConfigurationKey LimitOf(GateKey gate) => ConfigurationKey.Of(
        gate.Name,
        LimitShapes.Of(gate),
        gate.Rule == GateRule.ValidRuns ? "as many as 'runs'" : GateProfiles.Default.Keys.LimitOf(gate.Rule) is { } limit ? LimitShapes.Written(limit) : "not asked",
        ConditionDescriptions.Of(gate.Rule),
        (draft, value) => draft with { Policy = draft.Policy.With(gate.Rule, value) });
}
