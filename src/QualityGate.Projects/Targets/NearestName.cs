namespace QualityGate.Projects.Targets;

/// <summary>Guesses which of several names somebody meant to type.</summary>
internal static class NearestName
{
    /// <summary>The name with the fewest characters to change; null when more than a third of it would have to.</summary>
    public static string? Of(string typed, IEnumerable<string> names) => names
        .Select(name => (Name: name, Distance: Distance(typed.ToUpperInvariant(), name.ToUpperInvariant())))
        .Where(candidate => candidate.Distance <= Math.Max(typed.Length, candidate.Name.Length) / 3)
        .OrderBy(candidate => candidate.Distance)
        .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
        .Select(candidate => candidate.Name)
        .FirstOrDefault();

    /// <summary>Levenshtein's distance, row by row (V. I. Levenshtein, Soviet Physics Doklady 10, 1966).</summary>
    internal static int Distance(string from, string to)
    {
        int[] previous = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int[] current = new int[to.Length + 1];
            current[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[to.Length];
    }
}
