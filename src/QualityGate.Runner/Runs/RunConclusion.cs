using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using QualityGate.Core.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>What an ending means for the run and for the tests it met: the one place where that is decided.</summary>
internal sealed record RunConclusion(Completion Completion, string? Reason)
{
    /// <summary>Characters of the process's own words.</summary>
    private const int LongestQuote = 300;

    /// <summary>Who is to answer for the ending.</summary>
    public ImmutableArray<CaseProgress> Culprits { get; private init; } = [];

    /// <summary>What the culprits are seen to have done.</summary>
    public Outcome Outcome { get; private init; }

    /// <param name="ending">What was seen of the end.</param>
    /// <param name="running">Cases that had started and not ended.</param>
    /// <param name="unseen">Cases of which nothing was heard.</param>
    public static RunConclusion Of(RunEnding ending, ImmutableArray<CaseProgress> running, IEnumerable<CaseProgress> unseen) => ending switch
    {
        RunEnding.Finished => new RunConclusion(Completion.Completed, Reason: null),
        RunEnding.Cancelled => new RunConclusion(Completion.Cancelled, "The run was cancelled."),
        RunEnding.Died died => Crashed(died, CrashCulprits.Among(running, unseen, died.StandardError)),
        RunEnding.RunExpired expired => TimedOut(expired.Running, $"The run took longer than {InSeconds(expired.Limit)}"),
        RunEnding.TestExpired expired => TimedOut(expired.Late, $"A test took longer than {InSeconds(expired.Limit)}"),
        RunEnding.FellSilent silent => new RunConclusion(Completion.TimedOut, $"Nothing happened for {InSeconds(silent.Limit)} while no test was running{After(silent.After)}: a set-up, teardown or fixture hangs."),
        _ => throw new UnreachableException(),
    };

    private static RunConclusion Crashed(RunEnding.Died died, ImmutableArray<CaseProgress> culprits)
    {
        string code = died.ExitCode is { } known ? $" with code {known.ToString(CultureInfo.InvariantCulture)}" : string.Empty;
        return new RunConclusion(Completion.Crashed, $"The test process ended{code} before its tests had finished{While(culprits)}.{FirstWords(died.StandardError)}")
        {
            Culprits = culprits,
            Outcome = Outcome.Crashed,
        };
    }

    private static RunConclusion TimedOut(ImmutableArray<CaseProgress> running, string what) =>
        new(Completion.TimedOut, $"{what}{While(running)}.")
        {
            Culprits = running,
            Outcome = Outcome.Hung,
        };

    private static string InSeconds(TimeSpan limit) =>
        string.Create(CultureInfo.InvariantCulture, $"{limit.TotalSeconds:0.###} s");

    private static string While(ImmutableArray<CaseProgress> running) => running switch
    {
        [] => ", while no test was running",
        [var only] => $", while {NameOf(only)} was running",
        [var first, ..] => $", while {NameOf(first)} and {running.Length - 1} more were running",
    };

    private static string After(CaseProgress? test) => test is null ? ", before the first test" : $", after {NameOf(test)}";

    private static string NameOf(CaseProgress test) => $"{test.Name.ClassName}.{CaseIdentity.MethodOf(test.Name)}";

    private static string FirstWords(string standardError) =>
        standardError.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() is { } line
            ? " " + BoundedText.Of(line, LongestQuote)
            : string.Empty;
}
