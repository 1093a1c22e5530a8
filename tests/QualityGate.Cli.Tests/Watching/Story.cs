using QualityGate.Core.Conditions;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Cli.Tests.Watching;

/// <summary>Events as a run would tell them.</summary>
internal static class Story
{
    public static RunSettings Settings { get; } = new()
    {
        Runs = 3,
        Conditions = [ConditionSet.Parse("serial"), ConditionSet.Parse("parallel")],
        Seed = 1,
    };

    private static readonly SuiteId Suite = new("A.csproj", "net10.0");

    private static readonly TestId Test = new(Suite, "C", "M", "row");

    public static RunEvent Discovered(string project, DeclaredParallelism parallelism = DeclaredParallelism.Parallel) => new RunEvent.SuiteDiscovered(new Discovery
    {
        Suite = Suite with { Project = project },
        Platform = TestPlatform.VSTest,
        Parallelism = parallelism,
        Tests = [new DiscoveredTest { Id = Test, DisplayName = "C.M" }],
    });

    public static RunEvent Ended(int run, string condition, TimeSpan duration, Completion completion = Completion.Completed, int? continues = null, SuiteHost host = SuiteHost.Unknown) =>
        new RunEvent.RunEnded(new SuiteRun
        {
            Planned = Planned(run, condition) with { Continues = continues, Host = host },
            Completion = completion,
            StartedAt = DateTimeOffset.UnixEpoch,
            Duration = duration,
        });

    /// <summary>A whole run of the one test: its results, and its end.</summary>
    public static IEnumerable<RunEvent> Run(int run, string condition, TimeSpan duration, params Outcome[] outcomes) =>
        Run((RunEvent.RunEnded)Ended(run, condition, duration), outcomes);

    /// <summary>The same, of a run that completes another.</summary>
    public static IEnumerable<RunEvent> RunThatCompletes(int continues, int run, string condition, TimeSpan duration, params Outcome[] outcomes) =>
        Run((RunEvent.RunEnded)Ended(run, condition, duration, continues: continues), outcomes);

    /// <summary>The same, of a run that checks a verdict in another host.</summary>
    public static IEnumerable<RunEvent> RunThatChecks(SuiteHost host, int run, string condition, TimeSpan duration, params Outcome[] outcomes) =>
        Run((RunEvent.RunEnded)Ended(run, condition, duration, host: host), outcomes);

    private static IEnumerable<RunEvent> Run(RunEvent.RunEnded end, Outcome[] outcomes)
    {
        Observation[] seen = [.. outcomes.Select(outcome => new Observation { Test = Test, DisplayName = "C.M", Outcome = outcome })];
        return
        [
            .. seen.Select(observation => new RunEvent.TestObserved(end.Run.Planned, observation)),
            end with { Run = end.Run with { Observations = [.. seen] } },
        ];
    }

    private static PlannedRun Planned(int run, string condition) => new()
    {
        Number = run,
        Suite = Suite,
        Conditions = ConditionSet.Parse(condition),
        Seed = run,
    };
}
