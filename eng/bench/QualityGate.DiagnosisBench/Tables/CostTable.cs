using QualityGate.DiagnosisBench.Measurements;
using QualityGate.DiagnosisBench.Scores;

namespace QualityGate.DiagnosisBench.Tables;

/// <summary>What the audits took, medians over those of a project.</summary>
internal static class CostTable
{
    public static MarkdownTable Of(IEnumerable<MeasuredProject> projects)
    {
        MarkdownTable table = new(["project"], ["tests", "audits", "s per audit", "s per plain run", "multiple", "suite runs", "processes", "runs in one process", "focused runs", "order probes"]);
        foreach (MeasuredProject project in projects)
        {
            AuditCost[] costs = [.. project.Audits.Select(AuditCost.Of)];
            table.Add(
                project.Project.Name,
                Figure.Count(project.Audits[0].Audit.Numbers.Tests),
                Figure.Count(costs.Length),
                Middle(cost => cost.Seconds),
                Figure.Decimal(project.Reruns?.SecondsPerRun, "0.00"),
                project.Reruns is null ? Figure.None : Figure.Decimal(Median.Of(project.Audits.Select(audit => project.MultipleOf(audit)!.Value)), "0.0"),
                Middle(cost => cost.SuiteRuns),
                Middle(cost => cost.Processes),
                Middle(cost => cost.Repetitions),
                Middle(cost => cost.Focus),
                Middle(cost => cost.OrderProbes));

            string Middle(Func<AuditCost, double> number) => Figure.Decimal(Median.Of(costs.Select(number)), "0");
        }

        return table;
    }
}
