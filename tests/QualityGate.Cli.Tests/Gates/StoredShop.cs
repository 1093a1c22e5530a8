using QualityGate.Cli.Flows;
using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Gates;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Reporting;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Tests.Gates;

/// <summary>Records of a small suite as an audit leaves them, without a run.</summary>
internal static class StoredShop
{
    private static readonly SuiteId Suite = new("tests/Shop.Tests/Shop.Tests.csproj", "net10.0");

    /// <summary>Writes record and reports into a folder: four runs of two tests, of which the second fails as told.</summary>
    /// <param name="folder">Becomes the output folder of an audit.</param>
    /// <param name="outcomes">One letter a run for the second test.</param>
    /// <param name="startedAt">When the audit was begun.</param>
    /// <param name="facts">What was known beside the audit.</param>
    /// <returns>The decision of that audit.</returns>
    public static async Task<Conclusion> WriteAsync(string folder, string outcomes, DateTimeOffset startedAt, GateFacts? facts = null)
    {
        AuditSubject subject = new()
        {
            Target = "Shop.sln",
            ToolVersion = "0.1.0",
            StartedAt = startedAt,
            Machine = new Machine("Linux", "X64", 2, "10.0.100"),
            Settings = new RunSettings { Runs = outcomes.Length, Conditions = [ConditionSet.Of(SerialCondition.Instance)], Seed = 1 },
        };
        string path;
        using (RecordWriter record = RecordWriter.Create(folder, subject, PolicyResolver.Resolve([], [], outcomes.Length), facts))
        {
            path = record.FilePath;
            record.Report(new RunEvent.SuiteDiscovered(new Discovery
            {
                Suite = Suite,
                Platform = TestPlatform.VSTest,
                Tests = [.. new[] { Adds, Pays }.Select(test => new DiscoveredTest { Id = test, DisplayName = test.FullName })],
            }));
            for (int number = 1; number <= outcomes.Length; number++)
                Report(record, subject, number, Outcomes.FromLetter(outcomes[number - 1]));
            record.Report(new RunEvent.Ended(Ending.Finished));
        }

        Conclusion conclusion = Conclusions.Of(await RecordReader.ReadAsync(path, CancellationToken.None));
        await ReportWriter.WriteAsync(conclusion, folder, ReportFormats.OfAudits.All, CancellationToken.None);
        return conclusion;
    }

    private static TestId Adds => new(Suite, "Shop.CartTests", "Adds", "1");

    private static TestId Pays => new(Suite, "Shop.CartTests", "Pays", "2");

    private static void Report(RecordWriter record, AuditSubject subject, int number, Outcome outcome)
    {
        PlannedRun planned = new() { Number = number, Suite = Suite, Conditions = subject.Settings.Conditions[0], Seed = number };
        SuiteRun run = new()
        {
            Planned = planned,
            Completion = Completion.Completed,
            StartedAt = subject.StartedAt,
            Duration = TimeSpan.FromSeconds(1),
            Observations = [Seen(Adds, Outcome.Passed), Seen(Pays, outcome)],
        };
        record.Report(new RunEvent.RunStarted(planned, run.StartedAt));
        foreach (Observation observation in run.Observations)
            record.Report(new RunEvent.TestObserved(planned, observation));
        record.Report(new RunEvent.RunEnded(run));
    }

    private static Observation Seen(TestId test, Outcome outcome) => new()
    {
        Test = test,
        DisplayName = test.FullName,
        Outcome = outcome,
        Duration = TimeSpan.FromMilliseconds(10),
        Failure = outcome.IsFailure() ? Failure.Of("System.Exception", "The till is closed.", "   at Shop.CartTests.Pays()") : null,
    };
}
