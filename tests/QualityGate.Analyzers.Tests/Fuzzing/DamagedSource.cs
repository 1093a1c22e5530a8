using System.Text;

namespace QualityGate.Analyzers.Tests.Fuzzing;

/// <summary>Damages source as half-written and badly merged code is damaged; the same seed always does the same.</summary>
internal static class DamagedSource
{
    private const int MostWounds = 4;
    private const int LongestCut = 24;

    private static readonly string[] Splinters =
        ["{", "}", "(", ")", "[", "]", "<", ">", ";", ",", ".", "=>", "await ", "async ", "\"", "'", "/*", "#if X\n", "?", "ref ", "new ", "= ", "\0", "lambda => "];

    public static string Of(string source, Random random)
    {
        var text = new StringBuilder(source);
        for (int wound = random.Next(1, MostWounds + 1); wound > 0 && text.Length > 1; wound--)
        {
            int at = random.Next(text.Length);
            int length = Math.Min(random.Next(1, LongestCut), text.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(random.Next(text.Length), text.ToString(at, length));
                    break;
                case 2:
                    text.Insert(at, Splinters[random.Next(Splinters.Length)]);
                    break;
                case 3:
                    text[at] = text[random.Next(text.Length)];
                    break;
                default:
                    text.Length = Math.Max(1, text.Length - length);
                    break;
            }
        }

        return text.ToString();
    }
}
