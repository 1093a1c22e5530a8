namespace QualityGate.Core.Faults;

/// <summary>Guesses which of the names there are somebody meant who typed one that is not there.</summary>
public static class NearestName
{
    /// <summary>
    /// The known name with the fewest insertions, deletions, replacements and swaps of neighbours, in any case; the first of several.
    /// Null when more than a third of the letters would have to change, because a wild guess helps nobody.
    /// </summary>
    public static string? Of(string typed, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: Distance(typed.ToUpperInvariant(), name.ToUpperInvariant())))
        .Where(guess => guess.Distance <= Math.Max(1, Math.Max(typed.Length, guess.Name.Length) / 3) && guess.Distance < guess.Name.Length)
        .OrderBy(guess => guess.Distance)
        .Select(guess => guess.Name)
        .FirstOrDefault();

    /// <summary>The guess in brackets, to be put behind the wrong name; empty when there is none.</summary>
    public static string Hint(string typed, IEnumerable<string> known) => Of(typed, known) is { } name ? $" (did you mean '{name}'?)" : "";

    /// <summary>Damerau-Levenshtein in its restricted form (optimal string alignment): no part of a text is changed twice.</summary>
    internal static int Distance(string one, string other)
    {
        int[] beforeLast = new int[other.Length + 1];
        int[] last = [.. Enumerable.Range(0, other.Length + 1)];
        int[] current = new int[other.Length + 1];
        for (int i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[other.Length];
    }
}
