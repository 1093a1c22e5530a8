using QualityGate.CiLint.Calls;
using QualityGate.CiLint.Definitions;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Rules;

/// <summary>QGC012: a job with tests is multiplied, and its copies do not differ: the same tests run several times, or what the name promises never runs.</summary>
internal static class FanoutRule
{
    public static IEnumerable<Reported> Check(StudiedDefinition definition) =>
        from job in definition.Jobs
        where job.RunsTests
        from fanout in job.Job.Fanouts
        where fanout.Copies > 1 && !Matters(job, fanout)
        select Reported.Of(
            CiRule.UnusedMatrix, fanout.Dimension is null ? CiMask.UnusedIndex : CiMask.UnusedDimension, fanout.Place, definition, job.Job, null,
            job.Steps.SelectMany(step => step.Runs).FirstOrDefault()?.Place.Text ?? "");

    private static bool Matters(StudiedJob job, Fanout fanout) =>
        job.Job.Texts.Any(text => fanout.Mentions.Any(mention => text.Contains(mention, StringComparison.OrdinalIgnoreCase)))
        || (fanout.Dimension is null && job.Steps.SelectMany(step => step.Runs).Any(CouldReadIndex));

    // Whoever splits tests by the index of the CI system is a script or a build, and this tool itself.
    private static bool CouldReadIndex(StudiedRun run) => run.IsWithin || run.Command.Kind == TestRuns.TestCommandKind.BuildTarget || run.Place.Text.Contains("qualitygate", StringComparison.OrdinalIgnoreCase);
}
