using QualityGate.DiagnosisBench.Scores;
using QualityGate.Core.Verdicts;

namespace QualityGate.DiagnosisBench.Tables;

/// <summary>How much of what is wrong was found, by how often it shows by itself.</summary>
internal static class RecallTable
{
    public static MarkdownTable Of(IReadOnlyCollection<Sighting> sightings)
    {
        MarkdownTable table = new(["zoo", "specimens that"], ["number", "found by the audit", "target", "called anything unreliable", "by reruns at its cost", "by all reruns"]);
        foreach (IGrouping<(string Zoo, BaseRateClass Class), Sighting> group in sightings.GroupBy(sighting => (sighting.Zoo, sighting.Class)).OrderBy(group => group.Key))
        {
            int found = group.Count(sighting => sighting.IsFound);
            int all = group.Count();
            (FailureRate Seen, double Multiple)[] compared = [.. group.Where(sighting => sighting is { Reruns: not null, Multiple: not null }).Select(sighting => (sighting.Reruns!, sighting.Multiple!.Value))];
            table.Add(
                group.Key.Zoo,
                BaseRateClasses.NameOf(group.Key.Class),
                Figure.Count(group.Select(sighting => sighting.Specimen).Distinct().Count()),
                Figure.Share(found, all),
                Figure.Target(BaseRateClasses.TargetOf(group.Key.Class), found, all),
                Figure.Percent((double)group.Count(sighting => sighting.Test is { } test && VerdictNames.SaysUnreliable(test.Verdict)) / all),
                Figure.Percent(Mean(compared.Select(one => PlainReruns.ChanceWithin(one.Seen, one.Multiple)))),
                Figure.Percent(Mean(compared.Select(one => PlainReruns.Find(one.Seen) ? 1.0 : 0))));
        }

        return table;
    }

    private static double? Mean(IEnumerable<double> shares) => shares.Select(share => (double?)share).Average();
}
