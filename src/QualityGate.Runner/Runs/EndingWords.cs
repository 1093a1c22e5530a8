using System.Collections.Immutable;
using System.Globalization;
using QualityGate.Runner.Stacks;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>The parts of the sentences that say how a run ended.</summary>
internal static class EndingWords
{
    /// <summary>Characters of the process's own words.</summary>
    private const int LongestQuote = 300;

    private const int NamesShown = 3;

    public static string InSeconds(TimeSpan limit) =>
        string.Create(CultureInfo.InvariantCulture, $"{limit.TotalSeconds:0.###} s");

    public static string OfLateTest(TestLimit limit) => limit.LongestSeen is { } longest
        ? $"Still running after {InSeconds(limit.Time)}, where {InSeconds(longest)} was the longest before"
        : $"Still running after {InSeconds(limit.Time)}";

    public static string While(ImmutableArray<CaseProgress> running) => running switch
    {
        [] => ", while no test was known to be running",
        [_] => $", while {Names(running)} was running",
        _ => $", while {Names(running)} were running",
    };

    public static string Names(ImmutableArray<CaseProgress> tests) => tests switch
    {
        [] => string.Empty,
        [var only] => NameOf(only),
        { Length: <= NamesShown } => $"{string.Join(", ", tests[..^1].Select(NameOf))} and {NameOf(tests[^1])}",
        _ => $"{string.Join(", ", tests[..NamesShown].Select(NameOf))} and {tests.Length - NamesShown} more",
    };

    public static string After(CaseProgress? test) => test is null ? ", before the first test" : $", after {NameOf(test)}";

    /// <summary>The outermost call of the user's code, in brackets; empty when it is not known.</summary>
    public static string Where(HungStack stack) => stack.StackTrace.Split('\n')[^1].Trim() is { Length: > 0 } call ? $" ({call})" : string.Empty;

    public static string FirstLine(string words) => Quote(LinesOf(words).FirstOrDefault(string.Empty));

    /// <summary>A runtime may say what happened in one line and why in the next.</summary>
    public static string InOneLine(string words) => Quote(string.Join(' ', LinesOf(words)));

    public static string Bounded(string text) => BoundedText.Of(text, BoundedText.StackLimit)!;

    private static string Quote(string line) => line.Length == 0 ? string.Empty : " " + BoundedText.Of(line, LongestQuote);

    private static string[] LinesOf(string words) => words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string NameOf(CaseProgress test) => $"{test.Name.ClassName}.{CaseIdentity.MethodOf(test.Name)}";
}
