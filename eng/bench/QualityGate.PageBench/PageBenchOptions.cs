namespace QualityGate.PageBench;

/// <summary>Which pages are opened, and how often.</summary>
internal sealed record PageBenchOptions
{
    public const string Usage = """
        usage: eng/bench/pages [--opens N] [--tests N] [--browser FILE] [FLAKY ...]
          --opens N       how often each page is opened, in a fresh profile each time (5)
          --tests N       tests in each of them, of 10 serial and 10 parallel runs (5000)
          --browser FILE  the browser (/usr/bin/chromium)
          --dry-run       says what would be measured, and measures nothing
          FLAKY           how many of the tests are flaky, a page each (0 50 5000)
        """;

    public int Opens { get; init; } = 5;

    public int Tests { get; init; } = 5_000;

    public string Browser { get; init; } = "/usr/bin/chromium";

    public bool IsDryRun { get; init; }

    /// <summary>Empty for the usual ones.</summary>
    public ImmutableArray<int> Flaky { get; init; } = [];

    /// <summary>Null when the command line is not understood.</summary>
    public static PageBenchOptions? Parse(ReadOnlySpan<string> arguments) => arguments switch
    {
        [] => new PageBenchOptions(),
        ["--opens", var text, .. var rest] when Count(text) is > 0 and var opens && Parse(rest) is { } options => options with { Opens = opens },
        ["--tests", var text, .. var rest] when Count(text) is > 0 and var tests && Parse(rest) is { } options => options with { Tests = tests },
        ["--browser", var file, .. var rest] when Parse(rest) is { } options => options with { Browser = file },
        [.. var rest, "--dry-run"] when Parse(rest) is { } options => options with { IsDryRun = true },
        [var text, .. var rest] when Count(text) is { } flaky && Parse(rest) is { } options => options with { Flaky = options.Flaky.Insert(0, flaky) },
        _ => null,
    };

    private static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;
}
