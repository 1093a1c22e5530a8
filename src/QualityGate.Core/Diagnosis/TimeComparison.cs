using System.Text.RegularExpressions;

namespace QualityGate.Core.Diagnosis;

/// <summary>Finds the failed comparison of two times, or of elapsed time, in what a failure said.</summary>
internal static partial class TimeComparison
{
    /// <summary>
    /// Where it stands; null when nothing of the kind was compared. Texts that hold the same times on both sides differ in
    /// something else, such as how a culture writes them: no clock had a part in that.
    /// </summary>
    public static int? PlaceIn(string text) => Sides().Matches(text).Cast<Match>().FirstOrDefault(TimesDiffer) is { } sides
        ? sides.Index
        : Elapsed().Match(text) is { Success: true } elapsed ? elapsed.Index : null;

    // A message may cut one side shorter than the other: times without a counterpart say nothing.
    private static bool TimesDiffer(Match sides) => TimesIn(sides.Groups["expected"]).Zip(TimesIn(sides.Groups["actual"]))
        .Any(pair => pair.First != pair.Second);

    private static IEnumerable<string> TimesIn(Group side) =>
        Time().Matches(side.Value).Select(time => $"{time.Groups["digits"].Value} {time.Groups["half"].Value}");

    // Times elsewhere in a message are mostly lines of a log. The bounds keep the search short in a long message.
    [GeneratedRegex(@"(?s)\b(?:[Ee]xpected|Range|should be)\b(?<expected>.{0,400}?)(?:[Aa]ctual|[Bb]ut was|but found)(?<actual>.{0,400})", RegexOptions.CultureInvariant)]
    private static partial Regex Sides();

    [GeneratedRegex(@"(?<digits>(?:\d[\d/.\-]*[T ])?\d{1,2}:\d{2}:\d{2}(?:\.\d+)?)(?:\s?(?<half>[AP]M))?", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"\bElapsed(?:Milliseconds|Ticks)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Elapsed();
}
