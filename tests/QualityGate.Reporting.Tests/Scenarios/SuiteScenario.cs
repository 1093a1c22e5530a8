using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Tests.Scenarios;

/// <summary>A suite whose serial and parallel runs take turns.</summary>
internal sealed record SuiteScenario
{
    public SuiteId Id { get; init; } = new("tests/AgentTasks.Tests/AgentTasks.Tests.csproj", "net10.0");

    public SuiteHost Host { get; init; }

    public ImmutableArray<Specimen> Specimens { get; init; } = [];

    /// <summary>What every completed run leaves behind.</summary>
    public ImmutableArray<Leftover> Leftovers { get; init; } = [];

    /// <summary>Runs that did not come to their end, by their place among those that complete no other, with the reason.</summary>
    public ImmutableDictionary<int, (Completion Completion, string Reason)> Unfinished { get; init; } =
        ImmutableDictionary<int, (Completion Completion, string Reason)>.Empty;

    /// <summary>
    /// Runs that were made to answer a question, each by the places of the specimens in their order and the outcome of the last:
    /// <c>0 3 F</c>; behind <c>again</c> in the process of the one before.
    /// </summary>
    public ImmutableArray<string> Probes { get; init; } = [];

    /// <summary>What second calls gave in a last run, which calls each specimen twice: a letter for each; null when there was none.</summary>
    public string? SecondCalls { get; init; }

    public ImmutableArray<string> DiscoveryErrors { get; init; } = [];

    public int FilteredOut { get; init; }

    public SuiteChange? Change { get; init; }

    /// <summary>Tests that are in quarantine and not run.</summary>
    public ImmutableArray<Specimen> SetAside { get; init; } = [];

    public DeclaredParallelism Parallelism { get; init; } = DeclaredParallelism.Parallel;

    public SideBySide SideBySide { get; init; }

    public Discovery Discovery => new()
    {
        Suite = Id,
        Platform = TestPlatform.VSTest,
        Host = Host,
        Parallelism = Parallelism,
        SideBySide = SideBySide,
        Tests = [.. Specimens.Select(specimen => specimen.DiscoveredIn(Id))],
        FilteredOut = FilteredOut,
        Change = Change,
        SetAside = [.. SetAside.Select(specimen => specimen.DiscoveredIn(Id))],
        Errors = DiscoveryErrors,
    };

    public IEnumerable<SuiteRun> Runs => OwnRuns.Concat(ConfirmingRuns).Concat(ProbingRuns).Concat(SecondCalls is null ? [] : [Twice(SecondCalls)]);

    private int Confirming => Specimens.Select(specimen => specimen.Elsewhere.Length).DefaultIfEmpty().Max();

    /// <summary>
    /// One run for each letter of the specimens. What has a small letter is seen in a run that completes it: it was not reached, or
    /// left out where the run came to its end.
    /// </summary>
    private IEnumerable<SuiteRun> OwnRuns
    {
        get
        {
            int number = 0;
            foreach ((int column, Condition condition, Func<Specimen, char> letter) in Columns)
            {
                int begun = ++number;
                yield return Run(begun, column, condition, specimen => char.IsLower(letter(specimen)) ? Absence(column) : letter(specimen));
                if (Specimens.Any(specimen => char.IsLower(letter(specimen))))
                    yield return Completing(begun, Run(++number, column: 0, condition, specimen => char.IsLower(letter(specimen)) ? char.ToUpperInvariant(letter(specimen)) : '-'));
            }
        }
    }

    private IEnumerable<(int Column, Condition Condition, Func<Specimen, char> Letter)> Columns => Enumerable
        .Range(0, Specimens.Select(specimen => specimen.Serial.Length).DefaultIfEmpty().Max())
        .SelectMany(index => new (int, Condition, Func<Specimen, char>)[]
        {
            ((2 * index) + 1, SerialCondition.Instance, specimen => specimen.Serial[index]),
            ((2 * index) + 2, ParallelCondition.Instance, specimen => specimen.Parallel[index]),
        });

    private IEnumerable<SuiteRun> ConfirmingRuns => Enumerable
        .Range(0, Confirming)
        .Select(index => Run(Columns.Count() + index + 1, column: 0, index == Confirming - 1 ? SerialCondition.Instance : ParallelCondition.Instance, specimen => specimen.Elsewhere.ElementAtOrDefault(index) is var letter and not '\0' ? letter : 'P'))
        .Select(run => run with { Planned = run.Planned with { Host = SuiteHost.Os } });

    private IEnumerable<SuiteRun> ProbingRuns => Probes.Select((probe, index) => Probe(Columns.Count() + Confirming + index + 1, probe.Split(' ')));

    private SuiteRun Twice(string letters)
    {
        SuiteRun run = Run(Columns.Count() + Confirming + Probes.Length + 1, column: 0, TwiceCondition.Instance, _ => 'P');
        return run with
        {
            Observations = [.. run.Observations, .. Specimens.Zip(letters, (specimen, letter) => specimen.SeenIn(Id, letter)).OfType<Observation>().Select(seen => seen with { EarlierCalls = 1 })],
        };
    }

    private SuiteRun Probe(int number, string[] words)
    {
        Specimen[] order = [.. words[..^1].Where(word => word != "again").Select(word => Specimens[int.Parse(word, System.Globalization.CultureInfo.InvariantCulture)])];
        SuiteRun run = Run(number, column: 0, SerialCondition.Instance, specimen => !order.Contains(specimen) ? '-' : specimen == order[^1] ? words[^1][0] : 'P');
        return run with
        {
            Planned = run.Planned with
            {
                Order = [.. order.Select(specimen => specimen.IdIn(Id))],
                Purpose = RunPurpose.Probe,
                Isolation = words[0] == "again" ? Isolation.SameProcess : Isolation.FreshProcess,
            },
            Duration = TimeSpan.FromMilliseconds(300),
            Observations = [.. order.Select((specimen, place) => run.Observations.Single(seen => seen.Test == specimen.IdIn(Id)) with { StartOrder = place })],
        };
    }

    private SuiteRun Run(int number, int column, Condition condition, Func<Specimen, char> letter)
    {
        (Completion completion, string? reason) = Unfinished.TryGetValue(column, out var ending) ? ending : (Completion.Completed, null);
        ImmutableArray<TestId> asked = [.. Specimens.Where(specimen => letter(specimen) != '-').Select(specimen => specimen.IdIn(Id))];
        return new SuiteRun
        {
            Planned = new PlannedRun
            {
                Number = number,
                Suite = Id,
                Conditions = ConditionSet.Of(condition),
                Tests = asked.Length == Specimens.Length ? new TestSelection.Everything() : new TestSelection.Only(asked),
                Seed = number,
            },
            Completion = completion,
            Reason = reason,
            StartedAt = Scenario.Start.AddSeconds(number),
            Duration = TimeSpan.FromMilliseconds(condition == SerialCondition.Instance ? 620 : 410),
            Leftovers = completion == Completion.Completed ? Leftovers : [],
            Observations =
            [
                .. Specimens
                    .Select(specimen => specimen.SeenIn(Id, letter(specimen)))
                    .OfType<Observation>()
                    .Select((observation, order) => observation with { StartOrder = order }),
            ],
        };
    }

    private char Absence(int column) => Unfinished.ContainsKey(column) ? '.' : '-';

    private static SuiteRun Completing(int begun, SuiteRun run) => run with { Planned = run.Planned with { Continues = begun } };
}
