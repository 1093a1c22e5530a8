using System.Globalization;
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
        : Items().Matches(text).Cast<Match>().FirstOrDefault(items => TimesIn(items.Groups["items"]).Distinct().Count() > 1) is { } several ? several.Index
        : Elapsed().Match(text) is { Success: true } elapsed ? elapsed.Index : null;

    // A message may cut one side shorter than the other: times without a counterpart say nothing.
    private static bool TimesDiffer(Match sides) =>
        TimesIn(sides.Groups["expected"]).Zip(TimesIn(sides.Groups["actual"])).Any(pair => pair.First != pair.Second)
        || StampsIn(sides.Groups["expected"]).Zip(StampsIn(sides.Groups["actual"])).Any(pair => pair.First != pair.Second && (pair.First - pair.Second).Duration() <= TimeSpan.FromDays(1));

    // Numbers of 10 digits that lie within a day of each other are seconds since 1970, those of 13 milliseconds, those of 18 ticks.
    private static IEnumerable<DateTimeOffset> StampsIn(Group side) => Stamp().Matches(side.Value)
        .Select(digits => long.Parse(digits.ValueSpan, CultureInfo.InvariantCulture))
        .Select(number => number switch
        {
            < 10_000_000_000 => DateTimeOffset.FromUnixTimeSeconds(number),
            < 10_000_000_000_000 => DateTimeOffset.FromUnixTimeMilliseconds(number),
            _ => new DateTimeOffset(number, TimeSpan.Zero),
        });

    private static IEnumerable<string> TimesIn(Group side) =>
        Time().Matches(side.Value).Select(time => $"{time.Groups["digits"].Value} {time.Groups["half"].Value}");

    // Times elsewhere in a message are mostly lines of a log. The bounds keep the search short in a long message.
    [GeneratedRegex(@"(?s)\b(?:[Ee]xpected|Range|should be)\b(?<expected>.{0,400}?)(?:[Aa]ctual|[Bb]ut was|but found)(?<actual>.{0,400})", RegexOptions.CultureInvariant)]
    private static partial Regex Sides();

    [GeneratedRegex(@"(?<digits>(?:\d[\d/.\-]*[T ])?\d{1,2}:\d{2}:\d{2}(?:\.\d+)?)(?:\s?(?<half>[AP]M))?", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    // Of a time near ours: from 2001 to 2033, as ticks from 1902 to 2219.
    [GeneratedRegex(@"(?<![\d.,])(?:1\d{9}|1\d{12}|6\d{17})(?![\d.,]*\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    // Elements of one list, as assertions show them.
    [GeneratedRegex(@"\bCollection: *\[(?<items>[^\]]{0,800})", RegexOptions.CultureInvariant)]
    private static partial Regex Items();

    [GeneratedRegex(@"\bElapsed(?:Milliseconds|Ticks)?\b|\bExecution of .{1,200} should be (?:less|at most)", RegexOptions.CultureInvariant)]
    private static partial Regex Elapsed();
}
