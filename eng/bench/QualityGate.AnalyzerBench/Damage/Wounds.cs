using System.Text;

namespace QualityGate.AnalyzerBench.Damage;

/// <summary>Damages source by its tokens, as half-written and badly merged code is damaged; the same seed always does the same.</summary>
internal static class Wounds
{
    private const int TokensPerWound = 100;
    private const int FewestWounds = 3;
    private const int MostStrayLetters = 6;
    private const int OneInTruncates = 6;
    private const string Letters = "{}()[]<>;,.:?!=+-*/%&|^~@#$\"'\\\0\n _aZ0é\u200B";

    public static string Of(string source, Random random)
    {
        List<string> tokens = [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Select(token => token.ToFullString())];
        int wounds = random.Next(1, 1 + Math.Max(FewestWounds, tokens.Count / TokensPerWound));
        for (int wound = 0; wound < wounds && tokens.Count > 2; wound++)
            Hurt(tokens, random);

        var text = new StringBuilder(string.Concat(tokens));
        for (int letter = random.Next(MostStrayLetters); letter > 0; letter--)
            text.Insert(random.Next(text.Length + 1), Letters[random.Next(Letters.Length)]);
        if (random.Next(OneInTruncates) == 0)
            text.Length = random.Next(text.Length + 1);
        return text.ToString();
    }

    private static void Hurt(List<string> tokens, Random random)
    {
        int at = random.Next(tokens.Count);
        int other = random.Next(tokens.Count);
        switch (random.Next(5))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[at]);
                break;
            case 2:
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 3:
                // Neighbours: nearer to what a typing hand does.
                int next = Math.Min(at + 1, tokens.Count - 1);
                (tokens[at], tokens[next]) = (tokens[next], tokens[at]);
                break;
            default:
                tokens.Insert(at, tokens[other]);
                break;
        }
    }
}
