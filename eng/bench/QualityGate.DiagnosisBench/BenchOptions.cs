namespace QualityGate.DiagnosisBench;

/// <summary>What is measured, how often, and where the results lie.</summary>
internal sealed record BenchOptions
{
    public const string Usage = """
        usage: eng/bench/diagnosis [--only PROJECT] [--repeats K] [--reruns N | --no-reruns] [--rejudge] [--zoo FOLDER] [--output DIR]
          --only PROJECT  projects whose name holds this (all); may be given again
          --repeats K     audits of each project, with the seeds 1 to K (1); 0 for the plain runs alone
          --reruns N      plain runs of each project to compare with (100); a comparison that was made is not made again
          --no-reruns     no comparison
          --rejudge       judges the runs of finished audits anew where only the tool has changed, instead of making them again
          --zoo FOLDER    a folder with specimens*.json (tests/FlakyZoo/Diagnosis and tests/FlakyZoo/Foreign); may be given again
          --output DIR    where results are kept; finished audits in it are used again (artifacts/diagnosis-bench)
          --dry-run       says what would be measured, and measures nothing
        """;

    public static ImmutableArray<string> DefaultZoos { get; } = ["tests/FlakyZoo/Diagnosis", "tests/FlakyZoo/Foreign"];

    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>0 for none.</summary>
    public int Repeats { get; init; } = 1;

    /// <summary>0 for none.</summary>
    public int Reruns { get; init; } = 100;

    public bool Rejudges { get; init; }

    /// <summary>Empty for the <see cref="DefaultZoos"/>.</summary>
    public ImmutableArray<string> OwnZoos { get; init; } = [];

    public string Output { get; init; } = "artifacts/diagnosis-bench";

    public bool IsDryRun { get; init; }

    public ImmutableArray<string> Zoos => OwnZoos.IsEmpty ? DefaultZoos : OwnZoos;

    /// <summary>Only the whole is written into the page: a part of it would be read as the whole.</summary>
    public bool IsForThePage => Only.IsEmpty && OwnZoos.IsEmpty && Repeats > 0 && Reruns > 0;

    /// <summary>Null when the command line is not understood.</summary>
    public static BenchOptions? Parse(ReadOnlySpan<string> arguments) => arguments switch
    {
        [] => new BenchOptions(),
        ["--only", var project, .. var rest] when Parse(rest) is { } options => options with { Only = options.Only.Insert(0, project) },
        ["--repeats", var text, .. var rest] when Number(text) is { } repeats && Parse(rest) is { } options => options with { Repeats = repeats },
        ["--reruns", var text, .. var rest] when Number(text) is > 0 and var reruns && Parse(rest) is { } options => options with { Reruns = reruns },
        ["--no-reruns", .. var rest] when Parse(rest) is { } options => options with { Reruns = 0 },
        ["--rejudge", .. var rest] when Parse(rest) is { } options => options with { Rejudges = true },
        ["--zoo", var folder, .. var rest] when Parse(rest) is { } options => options with { OwnZoos = options.OwnZoos.Insert(0, folder) },
        ["--output", var folder, .. var rest] when Parse(rest) is { } options => options with { Output = folder },
        ["--dry-run", .. var rest] when Parse(rest) is { } options => options with { IsDryRun = true },
        _ => null,
    };

    public bool Wants(string project) => Only.IsEmpty || Only.Any(part => project.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
