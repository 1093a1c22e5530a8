using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Tests.Scenarios;

/// <summary>A suite whose serial and parallel runs take turns.</summary>
internal sealed record SuiteScenario
{
    public SuiteId Id { get; init; } = new("tests/AgentTasks.Tests/AgentTasks.Tests.csproj", "net10.0");

    public ImmutableArray<Specimen> Specimens { get; init; } = [];

    /// <summary>Runs that did not come to their end, by number, with the reason.</summary>
    public ImmutableDictionary<int, (Completion Completion, string Reason)> Unfinished { get; init; } =
        ImmutableDictionary<int, (Completion Completion, string Reason)>.Empty;

    public ImmutableArray<string> DiscoveryErrors { get; init; } = [];

    public int FilteredOut { get; init; }

    public DeclaredParallelism Parallelism { get; init; } = DeclaredParallelism.Parallel;

    public Discovery Discovery => new()
    {
        Suite = Id,
        Platform = TestPlatform.VSTest,
        Parallelism = Parallelism,
        Tests = [.. Specimens.Select(specimen => specimen.DiscoveredIn(Id))],
        FilteredOut = FilteredOut,
        Errors = DiscoveryErrors,
    };

    public IEnumerable<SuiteRun> Runs => Enumerable
        .Range(0, Specimens.Select(specimen => specimen.Serial.Length).DefaultIfEmpty().Max())
        .SelectMany(index => new[]
        {
            Run((2 * index) + 1, SerialCondition.Instance, specimen => specimen.Serial[index]),
            Run((2 * index) + 2, ParallelCondition.Instance, specimen => specimen.Parallel[index]),
        });

    private SuiteRun Run(int number, Condition condition, Func<Specimen, char> letter)
    {
        (Completion completion, string? reason) = Unfinished.TryGetValue(number, out var ending) ? ending : (Completion.Completed, null);
        return new SuiteRun
        {
            Planned = new PlannedRun { Number = number, Suite = Id, Conditions = ConditionSet.Of(condition), Seed = number },
            Completion = completion,
            Reason = reason,
            StartedAt = Scenario.Start.AddSeconds(number),
            Duration = TimeSpan.FromMilliseconds(condition == SerialCondition.Instance ? 620 : 410),
            Observations =
            [
                .. Specimens
                    .Select(specimen => specimen.SeenIn(Id, letter(specimen)))
                    .OfType<Observation>()
                    .Select((observation, order) => observation with { StartOrder = order }),
            ],
        };
    }
}
