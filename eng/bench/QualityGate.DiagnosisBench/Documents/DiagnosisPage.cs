using System.Text;
using QualityGate.DiagnosisBench.Measurements;
using QualityGate.DiagnosisBench.Scores;
using QualityGate.DiagnosisBench.Tables;

namespace QualityGate.DiagnosisBench.Documents;

/// <summary>All tables, with the few words between them.</summary>
internal static class DiagnosisPage
{
    // Zoos that were written beside the engine are asked for more than one by somebody who did not know it.
    private const string ForeignZoo = "Foreign";
    private const double OwnTarget = 0.90;
    private const double ForeignTarget = 0.80;

    public static string Of(ImmutableArray<MeasuredProject> projects)
    {
        ImmutableArray<Sighting> sightings = [.. projects.SelectMany(Sightings.Of)];
        ImmutableArray<StableScore> stable = [.. projects.Select(StableScore.Of)];
        StringBuilder page = new();
        Section(page, "Found", RecallTable.Of(sightings), OtherVerdicts(sightings));
        Section(page, "Cost", CostTable.Of(projects), []);
        Section(page, "False alarms", StableTable.Of(stable), StableTable.Names(stable.SelectMany(score => score.Alarms)));
        Section(page, "Order", OrderTable.Of(sightings), OrderTable.Mistakes(sightings));
        foreach (IGrouping<string, Sighting> zoo in sightings.GroupBy(sighting => sighting.Zoo))
        {
            CauseAnswer[] answers = [.. zoo.Select(CauseAnswer.Of).OfType<CauseAnswer>()];
            Section(page, $"Causes, {zoo.Key}", CauseTable.Of(answers, zoo.Key == ForeignZoo ? ForeignTarget : OwnTarget), []);
            if (answers.Length == 0)
                continue;

            page.Append(CauseTable.Confusion(answers)).Append("\n\n");
            page.Append(CultureInfo.InvariantCulture, $"Brier score of the stated probabilities: {answers.Average(answer => answer.Brier):0.00} (0 is best, 2 worst).\n\n");
            page.Append(CalibrationTable.Of(answers)).Append("\n\n");
        }

        return page.ToString();
    }

    private static void Section(StringBuilder page, string title, MarkdownTable table, IEnumerable<string> remarks)
    {
        if (table.IsEmpty)
            return;

        page.Append(CultureInfo.InvariantCulture, $"### {title}\n\n{table}\n\n");
        if (string.Join('\n', remarks) is { Length: > 0 } lines)
            page.Append(lines).Append("\n\n");
    }

    // A verdict that says something is wrong, and the wrong thing, is no find; it is told apart from silence.
    private static IEnumerable<string> OtherVerdicts(ImmutableArray<Sighting> sightings) =>
    [
        .. sightings
            .Where(sighting => sighting is { IsFound: false, Test: { } test } && VerdictNames.SaysUnreliable(test.Verdict))
            .Select(sighting => $"- not counted as found: {sighting.Project}, `{sighting.Specimen}` is called {sighting.Verdict} (seed {sighting.Seed})"),
    ];
}
