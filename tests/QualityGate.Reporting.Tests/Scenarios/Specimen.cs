using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Tests.Scenarios;

/// <summary>A test and what it does in every run, one letter each.</summary>
internal sealed record Specimen
{
    public required string Class { get; init; }

    public required string Method { get; init; }

    public string Row { get; init; } = "1";

    /// <summary>Class and method when null.</summary>
    public string? DisplayName { get; init; }

    public required string Serial { get; init; }

    public required string Parallel { get; init; }

    /// <summary>What it does in the runs of another host, which are all parallel but for the last.</summary>
    public string Elsewhere { get; init; } = "";

    public Failure Failure { get; init; } = Failures.LostUpdate;

    public string? SkipReason { get; init; }

    public ImmutableArray<Trait> Traits { get; init; } = [];

    public int? Line { get; init; } = 12;

    public static Specimen Of(string @class, string method, string serial, string parallel) =>
        new() { Class = @class, Method = method, Serial = serial, Parallel = parallel };

    public static Specimen Of(string @class, string method, string serial, string parallel, Failure failure) =>
        new() { Class = @class, Method = method, Serial = serial, Parallel = parallel, Failure = failure };

    public TestId IdIn(SuiteId suite) => new(suite, Class, Method, Row);

    public DiscoveredTest DiscoveredIn(SuiteId suite) => new()
    {
        Id = IdIn(suite),
        DisplayName = DisplayName ?? $"{Class}.{Method}",
        Location = Line is { } line ? new SourceLocation($"tests/AgentTasks.Tests/{Class.Split('.')[^1]}.cs", line) : null,
        SkipReason = SkipReason,
        Traits = Traits,
    };

    /// <summary>What one run shows of it; null when nothing.</summary>
    public Observation? SeenIn(SuiteId suite, char letter) => Outcomes.FromLetter(letter) switch
    {
        Outcome.NotObserved or Outcome.LeftOut => null,
        var outcome => new Observation
        {
            Test = IdIn(suite),
            DisplayName = DisplayName ?? $"{Class}.{Method}",
            Outcome = outcome,
            Duration = TimeSpan.FromMilliseconds(40),
            Failure = outcome.IsFailure() ? Failure : null,
            SkipReason = outcome == Outcome.Skipped ? SkipReason : null,
        },
    };
}
