namespace QualityGate.AnalyzerBench;

/// <summary>The command line of eng/bench/analyzers.</summary>
internal static class Arguments
{
    public const string Usage = """
        usage: eng/bench/analyzers [--files N] [--rounds N] [--cpu] [--warnings] [--dry-run]
               eng/bench/analyzers --damage FOLDER... [--files N] [--seed N] [--undamaged] [--dry-run]
               eng/bench/analyzers --sample FOLDER... [--list RULE] [--dry-run]
          --files N    files of the generated test project (1000), or files to damage (2000)
          --rounds N   how often each way is compiled, in turn (10)
          --cpu        processor time instead of time on the clock: for a machine that others use as well
          --warnings   leave out rules that only inform, as a compiler does that writes no error log
          --damage     every rule over damaged files of FOLDER; ends with 1 when one breaks, throws or takes more than 10 s
          --seed N     another damage (1)
          --undamaged  leave them as they are: for the folder where the files of complaints were kept
          --sample     hits by rule and folder, and hits per 1,000 lines of test code; FOLDER is a repository or a part of one
          --list RULE  path, line and source line of every hit of a rule; of every rule: all
          --dry-run    say what would be done, and do nothing
        """;

    /// <summary>Null when the command line is not understood.</summary>
    public static Request? Parse(string[] arguments)
    {
        Request? request = arguments switch
        {
            ["--damage", ..] => new Request.Damage(),
            ["--sample", ..] => new Request.Sample(),
            _ => new Request.Speed(),
        };
        string[] rest = request is Request.Speed ? arguments : arguments[1..];
        while (request is { } known && rest.Length > 0)
            (request, rest) = Next(known, rest);

        return request is Request.Damage { Folders.IsEmpty: true } or Request.Sample { Folders.IsEmpty: true } ? null : request;
    }

    private static (Request? Request, string[] Left) Next(Request request, string[] rest) => (request, rest) switch
    {
        (_, ["--dry-run", ..]) => (request with { IsDryRun = true }, rest[1..]),
        (Request.Speed speed, ["--files", var text, ..]) when Count(text) is { } files => (speed with { Files = files }, rest[2..]),
        (Request.Speed speed, ["--rounds", var text, ..]) when Count(text) is { } rounds => (speed with { Rounds = rounds }, rest[2..]),
        (Request.Speed speed, ["--cpu", ..]) => (speed with { CountsProcessorTime = true }, rest[1..]),
        (Request.Speed speed, ["--warnings", ..]) => (speed with { WarningsOnly = true }, rest[1..]),
        (Request.Damage damage, ["--files", var text, ..]) when Count(text) is { } files => (damage with { Files = files }, rest[2..]),
        (Request.Damage damage, ["--seed", var text, ..]) when Count(text) is { } seed => (damage with { Seed = seed }, rest[2..]),
        (Request.Damage damage, ["--undamaged", ..]) => (damage with { IsUndamaged = true }, rest[1..]),
        (Request.Sample sample, ["--list", var rule, ..]) => (sample with { Listed = rule }, rest[2..]),
        (Request.Damage damage, [var folder, ..]) when !IsOption(folder) => (damage with { Folders = damage.Folders.Add(folder) }, rest[1..]),
        (Request.Sample sample, [var folder, ..]) when !IsOption(folder) => (sample with { Folders = sample.Folders.Add(folder) }, rest[1..]),
        _ => (null, []),
    };

    private static bool IsOption(string text) => text.StartsWith("--", StringComparison.Ordinal);

    private static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0 ? count : null;
}
