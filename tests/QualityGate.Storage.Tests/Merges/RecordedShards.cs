using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Shards;
using QualityGate.Core.Suites;
using QualityGate.Storage.Records;

namespace QualityGate.Storage.Tests.Merges;

/// <summary>The records of the shards of a small audit, as four machines would have written them.</summary>
internal static class RecordedShards
{
    public const int Total = 4;

    private static readonly SuiteId Shop = new("tests/Shop.csproj", "net10.0");

    private static readonly ImmutableArray<TestId> Tests = [.. Enumerable.Range(0, 6).Select(number => new TestId(Shop, $"Shop.C{number / 2}", $"T{number}", "row"))];

    /// <summary>Writes them into folders 1 to 4 of a folder.</summary>
    public static void Write(string folder, ShardSplit split = ShardSplit.Iterations)
    {
        for (int index = 1; index <= Total; index++)
            Write(Path.Combine(folder, $"{index}"), new Shard(index, Total, split));
    }

    public static string Write(string output, Shard? shard, Func<AuditSubject, AuditSubject>? change = null)
    {
        RunSettings settings = new() { Runs = 8, Conditions = [ConditionSet.Of(SerialCondition.Instance), ConditionSet.Of(ParallelCondition.Instance)], Seed = 3, Shard = shard };
        Discovery whole = new() { Suite = Shop, Platform = TestPlatform.VSTest, Host = SuiteHost.Adapter, Build = "b", Tests = [.. Tests.Select(test => new DiscoveredTest { Id = test, DisplayName = test.FullName })] };
        Discovery share = shard is null ? whole : ShardShare.Of(whole, shard);
        AuditSubject subject = new()
        {
            Target = "tests",
            ToolVersion = "1",
            Commit = "c0ffee",
            RunKey = "run 1",
            StartedAt = DateTimeOffset.UnixEpoch,
            Machine = new Machine("Linux", "X64", 2, "10"),
            Settings = settings,
        };
        using RecordWriter writer = RecordWriter.Create(output, change is null ? subject : change(subject), new GatePolicy { MinRuns = 8 });
        writer.Report(new RunEvent.SuiteDiscovered(share));
        RunPlanner planner = Planners.For(settings);
        Core.Ledgers.Ledger ledger = Core.Ledgers.Ledger.Empty(share);
        while (planner.Next(ledger) is { } planned)
        {
            SuiteRun run = Perform(planned, share);
            ledger = ledger.With(run);
            writer.Report(new RunEvent.RunStarted(planned, run.StartedAt));
            foreach (Observation seen in run.Observations)
                writer.Report(new RunEvent.TestObserved(planned, seen));
            writer.Report(new RunEvent.RunEnded(run));
        }

        writer.Report(new RunEvent.Ended(Ending.Finished));
        return writer.FilePath;
    }

    // One test fails in some runs, and one takes its process along in others.
    private static SuiteRun Perform(PlannedRun planned, Discovery share)
    {
        Func<TestId, bool> isAsked = planned.Tests.ToPredicate();
        ImmutableArray<Observation> seen = [.. share.Tests.Where(test => isAsked(test.Id)).Select((test, order) => See(test.Id, order, planned.Number))];
        int crash = seen.ToList().FindIndex(observation => observation.Outcome == Outcome.Crashed);
        return new SuiteRun
        {
            Planned = planned,
            Completion = crash < 0 ? Completion.Completed : Completion.Crashed,
            StartedAt = DateTimeOffset.UnixEpoch.AddMinutes(planned.Number),
            Duration = TimeSpan.FromSeconds(1),
            Observations = crash < 0 ? seen : seen[..(crash + 1)],
        };
    }

    private static Observation See(TestId test, int order, int run)
    {
        Outcome outcome = (test.Method, run % 5) switch
        {
            ("T1", 1 or 2) => Outcome.Failed,
            ("T2", 3) => Outcome.Crashed,
            _ => Outcome.Passed,
        };
        return new Observation
        {
            Test = test,
            DisplayName = test.FullName,
            Outcome = outcome,
            StartOrder = order,
            Duration = TimeSpan.FromMilliseconds(5),
            Failure = outcome == Outcome.Passed ? null : Failure.Of("System.Exception", "It failed.", "   at Shop.C0.T1()"),
        };
    }
}
