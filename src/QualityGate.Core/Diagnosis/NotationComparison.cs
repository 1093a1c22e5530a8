using System.Text;
using System.Text.RegularExpressions;

namespace QualityGate.Core.Diagnosis;

/// <summary>Finds two texts that say the same in the notations of two cultures: other separators of numbers, other forms of a letter.</summary>
internal static partial class NotationComparison
{
    /// <summary>Where they stand; null when nothing of the kind was compared.</summary>
    public static int? PlaceIn(string text) => Sides().Matches(text).Cast<Match>().FirstOrDefault(SayTheSame)?.Index;

    private static bool SayTheSame(Match sides) => sides.Groups["expected"].Value is var expected && sides.Groups["actual"].Value is var actual
        && expected != actual && Essence(expected) is { Length: > 0 } essence && essence == Essence(actual);

    // Letters and digits alone, a Turkish I as any other, and the digits of every script as ours.
    private static string Essence(string text)
    {
        StringBuilder essence = new();
        foreach (char letter in text.Where(char.IsLetterOrDigit))
        {
            essence.Append(letter switch
            {
                '\u0130' or '\u0131' => 'i',
                _ when char.IsDigit(letter) => (char)('0' + (int)char.GetNumericValue(letter)),
                'I' => 'i',
                _ => letter,
            });
        }

        return essence.ToString();
    }

    // Quoted, or to the end of the line. Frameworks put pointers to the difference between the lines.
    [GeneratedRegex(@"[Ee]xpected: *<?""?(?<expected>[^""<>\r\n]{1,200})""?>?[^\n]*\n(?:[^\n]*\n)?? *(?:[Aa]ctual|But was): *<?""?(?<actual>[^""<>\r\n]{1,200})""?>?", RegexOptions.CultureInvariant)]
    private static partial Regex Sides();
}
