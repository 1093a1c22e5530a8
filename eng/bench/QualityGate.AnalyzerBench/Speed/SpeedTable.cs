using BenchmarkDotNet.Mathematics;

namespace QualityGate.AnalyzerBench.Speed;

/// <summary>The rounds as a table in Markdown: medians, with quartiles in brackets.</summary>
internal static class SpeedTable
{
    public const string Idle = "an idle one";

    /// <param name="rounds">Seconds by the name of the way, of each round.</param>
    public static IEnumerable<string> Lines(
        ImmutableArray<CompileWay> ways, Dictionary<string, int> hits, IReadOnlyList<ImmutableDictionary<string, double>> rounds)
    {
        yield return "| project | analyzers | number | hits | s per compile | ratio to none | added, of none |";
        yield return "|---|---|---:|---:|---|---|---|";
        foreach (CompileWay way in ways)
        {
            string bare = (way with { Rules = null }).Name;
            string idle = ways.First(other => other.Project == way.Project && other.Rules?.Name == Idle).Name;
            yield return string.Join(
                " | ",
                "| " + way.Project.Name,
                way.Rules?.Name ?? "none",
                (way.Rules?.Analyzers.Length ?? 0).ToString(CultureInfo.InvariantCulture),
                hits[way.Name].ToString(CultureInfo.InvariantCulture),
                Spread(rounds.Select(round => round[way.Name]), "0.00"),
                Spread(rounds.Select(round => round[way.Name] / round[bare]), "0.000"),
                way.Rules is null || way.Name == idle ? "- |" : Spread(rounds.Select(round => (round[way.Name] - round[idle]) / round[bare]), "+0.0%;-0.0%") + " |");
        }

        yield return "";
        yield return "Added: over an idle analyzer, because the interface for tools binds everything once more than csc does, whatever it runs.";
    }

    private static string Spread(IEnumerable<double> values, string format)
    {
        var statistics = new Statistics(values);
        return string.Format(CultureInfo.InvariantCulture, "{0} [{1}, {2}]", In(format, statistics.Median), In(format, statistics.Q1), In(format, statistics.Q3));
    }

    private static string In(string format, double value) => value.ToString(format, CultureInfo.InvariantCulture);
}
