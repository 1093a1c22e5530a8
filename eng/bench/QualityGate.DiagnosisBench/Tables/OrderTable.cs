using QualityGate.Core.Verdicts;
using QualityGate.DiagnosisBench.Scores;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Tables;

/// <summary>Tests that depend on their order: found, with whom they depend on, and what it took.</summary>
internal static class OrderTable
{
    /// <summary>Share of the named victims of which everybody named is one of theirs.</summary>
    public const double Target = 0.97;

    public static MarkdownTable Of(IEnumerable<Sighting> sightings)
    {
        MarkdownTable table = new(["project"], ["dependent tests", "found", "called order-dependent", "with the right culprits", "target", "false culprits", "culprits not named", "probes per test, median (most)"]);
        foreach (IGrouping<string, Sighting> project in Dependent(sightings).GroupBy(sighting => sighting.Project))
        {
            NamedCulprits[] named = [.. project.Select(NamedIn).OfType<NamedCulprits>()];
            int right = named.Count(culprits => culprits.IsRight);
            double[] probes = [.. project.Where(sighting => sighting.OrderProbes > 0).Select(sighting => (double)sighting.OrderProbes)];
            table.Add(
                project.Key,
                Figure.Count(project.Select(sighting => sighting.Specimen).Distinct().Count()),
                Figure.Share(project.Count(sighting => sighting.IsFound), project.Count()),
                Figure.Share(named.Length, project.Count()),
                Figure.Share(right, named.Length),
                Figure.Target(Target, right, named.Length),
                Figure.Count(named.Sum(culprits => culprits.False.Length)),
                Figure.Count(named.Sum(culprits => culprits.Unnamed.Length)),
                probes.Length == 0 ? Figure.None : $"{Figure.Decimal(Median.Of(probes), "0")} ({Figure.Decimal(probes.Max(), "0")})");
        }

        return table;
    }

    /// <summary>Those of which somebody is named who does nothing to them, and tests that are said to depend on their order and do not.</summary>
    public static IEnumerable<string> Mistakes(IEnumerable<Sighting> sightings) =>
        from sighting in sightings
        where sighting.Test?.Verdict is TestVerdict.OrderDependent
        let wrong = sighting.Specimen.Kind == SpecimenKind.Order
            ? string.Join(", ", NamedIn(sighting)!.False.Select(test => $"`{test.FullName}`"))
            : "though it does not depend on its order"
        where wrong.Length > 0 && !IsRightWithoutOrder(sighting)
        select $"- {sighting.Project}, `{sighting.Specimen}` (seed {sighting.Seed}): {wrong}";

    private static IEnumerable<Sighting> Dependent(IEnumerable<Sighting> sightings) => sightings.Where(sighting => sighting.Specimen.Kind == SpecimenKind.Order);

    private static NamedCulprits? NamedIn(Sighting sighting) => sighting.Test is { Verdict: TestVerdict.OrderDependent verdict } test
        ? NamedCulprits.In(sighting.Specimen, test.Id, verdict)
        : null;

    private static bool IsRightWithoutOrder(Sighting sighting) =>
        sighting.Specimen.Kind != SpecimenKind.Order && sighting.Specimen.Verdicts.Contains(nameof(TestVerdict.OrderDependent));
}
