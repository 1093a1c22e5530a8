using QualityGate.Core.Baselines;
using QualityGate.Core.Gates;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Verdicts;

namespace QualityGate.Reporting.Tests.Scenarios;

/// <summary>The scenarios that are about policy and baseline.</summary>
internal static class GateScenes
{
    private const string Clean = "PPPPPPPPPP";
    private const string Ns = "AgentTasks.Tests.";

    /// <summary>What a baseline of last week makes of today: something new, something known, mended, not proved, gone and newly skipped.</summary>
    public static Scenario Ratcheted { get; } = Scenario.Of(
    [
        .. Scenes.Calm.Suites[0].Specimens,
        Specimen.Of(Ns + "ListingTests", "Lists_running_tasks", Clean, "PFPPFPPFPF", Failures.CollectionModified),
        Specimen.Of(Ns + "CancelTests", "Cancels_one", "PFPPPPPFPP", "PFPPPPPPFP", Failures.Cancelled),
        Specimen.Of(Ns + "TimingTests", "Unregisters_quickly", Clean, Clean),
        Specimen.Of(Ns + "WaitTests", "Waits_for_all", Clean, Clean),
        Specimen.Of(Ns + "OldTests", "Is_skipped", "SSSSSSSSSS", "SSSSSSSSSS"),
    ]) with
    {
        Policy = new PolicyLayer { Profile = "strict" },
        Facts = new GateFacts
        {
            Baseline = KnownTests.Baseline(
                KnownTests.Of("RegisterTests", "Registers_a_task", KnownVerdict.Stable),
                KnownTests.Of("RegisterTests", "Refuses_the_same_name_twice", KnownVerdict.Stable),
                KnownTests.Of("CleanUpTests", "Cleans_up_completed_tasks", KnownVerdict.Stable),
                KnownTests.Of("ListingTests", "Lists_running_tasks", KnownVerdict.ConditionDependent) with { Rate = new FailureRate(3, 20) },
                KnownTests.Of("TimingTests", "Unregisters_quickly", KnownVerdict.Flaky) with { Rate = new FailureRate(1, 20) },
                KnownTests.Of("WaitTests", "Waits_for_all", KnownVerdict.Broken) with { Rate = new FailureRate(20, 20) },
                KnownTests.Of("OldTests", "Is_skipped", KnownVerdict.Stable),
                KnownTests.Of("GoneTests", "Is_gone|for good", KnownVerdict.Flaky) with { Rate = new FailureRate(2, 20) }),
            Quarantine = QuarantineScenes.Over,
        },
    };

    /// <summary>An audit of something new and something known, where there is no baseline but a history.</summary>
    public static Scenario Remembered { get; } = Ratcheted with
    {
        Facts = new GateFacts
        {
            History = new HistoryStanding("main|release", 34, KnownTests.Baseline([.. Ratcheted.Facts.Baseline!.Suites.SelectMany(suite => suite.Tests)])),
            Quarantine = Quarantine.Empty(new DateOnly(2026, 3, 2)),
        },
    };

    /// <summary>The same audit where nobody has accepted anything, and projects have limits of their own.</summary>
    public static Scenario Unaccepted { get; } = Scenes.OneFlake with
    {
        Policy = new PolicyLayer
        {
            Projects =
            [
                new ProjectPolicy { Match = "tests/Agent*/**", Limits = [new RuleLimit(GateRule.BrokenTests, Limit.Of(2))] },
                new ProjectPolicy { Match = "tests/Gone/**", Limits = [new RuleLimit(GateRule.BrokenTests, Limit.Of(0))] },
            ],
        }.With(GateRule.RemovedTests, Limit.Of(0)).With(GateRule.FlakyRate, Limit.Of(0.25)),
    };
}
