using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Reporting.Tests.Scenarios;

/// <summary>Audits of a repository that keeps tests in quarantine.</summary>
internal static class QuarantineScenes
{
    private const string Ns = "AgentTasks.Tests.";
    private const string Clean = "PPPPPPPPPP";

    private static readonly DateOnly Today = DateOnly.FromDateTime(Scenario.Start.UtcDateTime);

    private static readonly QuarantineEntry Listing = EntryOf("ListingTests.Lists_running_tasks", line: 5) with
    {
        Cause = RootCause.RaceCondition,
        Issue = "https://example.org/7",
        When = [ConditionSet.Of(ParallelCondition.Instance)],
        Rate = new FailureRate(3, 20),
        CleanRuns = 35,
        Signatures = [Failures.CollectionModified.Signature],
    };

    /// <summary>One entry without an owner that is over since yesterday.</summary>
    public static Quarantine Over { get; } = new()
    {
        Entries = [EntryOf("ListingTests.*", line: 4) with { Owner = null, Expires = Today.AddDays(-1) }],
        Today = Today,
    };

    /// <summary>A flake that is known, and nothing else.</summary>
    public static Scenario Sheltered { get; } = Scenes.OneFlake with
    {
        Facts = new GateFacts { Quarantine = new Quarantine { Entries = [Listing], Today = Today } },
    };

    /// <summary>Every answer that a quarantine can give.</summary>
    public static Scenario Quarantined { get; } = new()
    {
        Policy = new PolicyLayer { Profile = "strict" },
        Suites =
        [
            new SuiteScenario
            {
                SetAside = [Specimen.Of(Ns + "RemoteTests", "Asks_the_server", Clean, Clean), Specimen.Of(Ns + "RemoteTests", "Asks_again", Clean, Clean)],
                Specimens =
                [
                    .. Scenes.Calm.Suites[0].Specimens,
                    Specimen.Of(Ns + "ListingTests", "Lists_running_tasks", Clean, "PFPPFPPFPF", Failures.CollectionModified),
                    Specimen.Of(Ns + "CancelTests", "Cancels_one", "PFPPPPPFPP", "PFPPPPPPFP", Failures.Cancelled),
                    Specimen.Of(Ns + "CancelTests", "Cancels_all", "PFPPPPPFPP", "PFPPPPPPFP", Failures.Cancelled),
                    Specimen.Of(Ns + "TimingTests", "Unregisters_quickly", "PPPPPFPPPP", "PFPFPPPPFP", Failures.ElapsedTooLong),
                    Specimen.Of(Ns + "OrderTests", "Always_fails", "FFFFFFFFFF", "FFFFFFFFFF"),
                    Specimen.Of(Ns + "WaitTests", "Waits_for_all", "PPPPPPPPHP", Clean, Failures.Hung),
                ],
            },
        ],
        Facts = new GateFacts
        {
            Quarantine = new Quarantine
            {
                Entries =
                [
                    Listing,
                    EntryOf("CancelTests.*", line: 20) with { Signatures = [Failures.Cancelled.Signature], Owner = "@org/a|b" },
                    EntryOf("TimingTests.Unregisters_quickly", line: 30) with { Signatures = [Failures.LostUpdate.Signature] },
                    EntryOf("OrderTests.Always_fails[1]", line: 40) with { Name = "OrderTests.Always_fails(n: 1)", Owner = null },
                    EntryOf("RegisterTests.Registers_a_task", line: 50) with { CleanRuns = 20 },
                    EntryOf("RemoteTests.*", line: 60) with { Mode = QuarantineMode.Skip },
                    EntryOf("WaitTests.Waits_for_all", line: 70) with { Added = Today.AddDays(-30), Expires = Today.AddDays(-8) },
                    EntryOf("GoneTests.Is_gone", line: 80) with { Expires = Today.AddDays(-1) },
                ],
                Today = Today,
            },
        },
    };

    private static QuarantineEntry EntryOf(string name, int line) => new()
    {
        Id = Ns + name,
        Reason = "It is to be mended with the registry, see #12 @someone.",
        Owner = "@agents",
        Added = Today.AddDays(-10),
        Expires = Today.AddDays(4),
        Place = new SourceLocation(".qualitygate/quarantine.json", line),
    };
}
