using QualityGate.Bench.Suites;

namespace QualityGate.Bench;

/// <summary>What is compared, and how often.</summary>
internal sealed record BenchOptions
{
    public const string Usage = """
        usage: eng/bench/repeat [--pairs N] [--block N] [SUITE ...]
               eng/bench/repeat --memory [--runs N] [SUITE ...]
               eng/bench/repeat --history [--entries N] [--tests N] [--pairs N]
          --pairs N   alternating pairs of each comparison (10)
          --block N   runs of ours in a pair; the first of them finds nothing prepared (5)
          --memory    the peak memory of an audit instead of seconds; Linux only
          --runs N    runs of that audit, half of them serial, half parallel (200)
          --history   seconds to sum up a generated history in files; --pairs is how often
          --entries N audits in it, of 10 serial and 10 parallel runs each (1000)
          --tests N   tests in each of them (5000)
          --dry-run   says what would be measured, and measures nothing
          SUITE       of: xunit2 nunit mstest xunit3 nunit-app mstest-app sleeping large (all)
        """;

    public int Pairs { get; init; } = 10;

    public int Block { get; init; } = 5;

    public Measure Measure { get; init; }

    public int Runs { get; init; } = 200;

    public int Entries { get; init; } = 1_000;

    public int Tests { get; init; } = 5_000;

    public bool IsDryRun { get; init; }

    public ImmutableArray<SuiteShape> Shapes { get; init; } = SuiteShape.All;

    /// <summary>Null when the command line is not understood.</summary>
    public static BenchOptions? Parse(ReadOnlySpan<string> arguments) => arguments switch
    {
        [] => new BenchOptions(),
        ["--pairs", var text, .. var rest] when Count(text) is { } pairs && Parse(rest) is { } options => options with { Pairs = pairs },
        ["--block", var text, .. var rest] when Count(text) is { } block && Parse(rest) is { } options => options with { Block = block },
        ["--memory", .. var rest] when Parse(rest) is { } options => options with { Measure = Measure.Memory },
        ["--history", .. var rest] when Parse(rest) is { } options => options with { Measure = Measure.History, Shapes = [] },
        ["--entries", var text, .. var rest] when Count(text) is { } entries && Parse(rest) is { } options => options with { Entries = entries },
        ["--tests", var text, .. var rest] when Count(text) is { } tests && Parse(rest) is { } options => options with { Tests = tests },
        ["--runs", var text, .. var rest] when Count(text) is { } runs && Parse(rest) is { } options => options with { Runs = runs },
        [.. var rest, "--dry-run"] when Parse(rest) is { } options => options with { IsDryRun = true },
        _ => Named(arguments) is { } shapes ? new BenchOptions { Shapes = shapes } : null,
    };

    private static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0 ? count : null;

    private static ImmutableArray<SuiteShape>? Named(ReadOnlySpan<string> names)
    {
        ImmutableArray<SuiteShape>.Builder shapes = ImmutableArray.CreateBuilder<SuiteShape>();
        foreach (string name in names)
        {
            if (SuiteShape.All.FirstOrDefault(shape => shape.Name == name) is not { } known)
                return null;
            shapes.Add(known);
        }

        return shapes.ToImmutable();
    }
}
