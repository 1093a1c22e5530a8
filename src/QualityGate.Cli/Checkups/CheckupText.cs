namespace QualityGate.Cli.Checkups;

/// <summary>A checkup for people: one line a check, below what it belongs to, and what to do below what is lacking.</summary>
internal static class CheckupText
{
    /// <summary>Lines with LF at the end of each.</summary>
    public static string Of(ImmutableArray<Check> checks)
    {
        IEnumerable<string> lines = checks
            .GroupBy(check => check.Subject, StringComparer.Ordinal)
            .SelectMany(group => group.SelectMany(Lines).Prepend(group.Key))
            .Append("")
            .Append(Conclusion(checks));
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    private static IEnumerable<string> Lines(Check check) =>
    [
        $"  {Word(check.Status),-7}  {check.Message}",
        .. check.Details.Select(detail => $"             {detail}"),
        .. check.Fix is { } fix ? [$"           fix: {fix}"] : Array.Empty<string>(),
    ];

    private static string Word(CheckStatus status) => status switch
    {
        CheckStatus.Unknown => "unknown",
        CheckStatus.Good => "ok",
        CheckStatus.Note => "note",
        CheckStatus.Lacking => "LACKING",
        _ => throw new UnreachableException(),
    };

    private static string Conclusion(ImmutableArray<Check> checks) => checks.Count(check => check.Status == CheckStatus.Lacking) switch
    {
        0 => "Nothing is lacking: everything that was looked at can be audited.",
        1 => "1 thing is lacking.",
        var several => $"{several} things are lacking.",
    };
}
