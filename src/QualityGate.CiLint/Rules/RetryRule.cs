using QualityGate.CiLint.Calls;
using QualityGate.CiLint.TestRuns;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Rules;

/// <summary>QGC005: tests that run again until they pass, by whatever repeats them.</summary>
internal static class RetryRule
{
    public static IEnumerable<Reported> Check(StudiedDefinition definition)
    {
        foreach (StudiedJob job in definition.Jobs)
        {
            if (job is { RunsTests: true, Job.Retry: { } setting })
                yield return Reported.Of(CiRule.RetriedTests, CiMask.RetrySetting, setting, definition, job.Job, null, FirstOf(job));
            foreach (StudiedStep step in job.Steps.Where(step => step.RunsTests))
            {
                foreach (Reported found in Of(definition, job, step))
                    yield return found;
            }
        }
    }

    private static IEnumerable<Reported> Of(StudiedDefinition definition, StudiedJob job, StudiedStep step)
    {
        foreach (StudiedRun run in step.Runs)
        {
            if (run.Retry is var (mask, place))
                yield return Reported.Of(CiRule.RetriedTests, mask, place, definition, job.Job, step.Step, run.Place.Text);
        }

        if (step.Step.Condition is { } condition && job.Steps.Any(before => before is { Fails: true, Step: { Tolerance: not null, Id.Length: > 0 } } && condition.Text.Contains($"steps.{before.Step.Id}.outcome", StringComparison.Ordinal)))
            yield return Reported.Of(CiRule.RetriedTests, CiMask.RetryAlternative, condition.Place, definition, job.Job, step.Step, step.Runs[0].Place.Text);
        if (step.Step.Retry is { } setting)
            yield return Reported.Of(CiRule.RetriedTests, CiMask.RetrySetting, setting, definition, job.Job, step.Step, step.Runs[0].Place.Text);
        if (step.Step.Work is Definitions.StepWork.Action action && TestActions.NameOf(action) == "vstest" && action.Input("rerunFailedTests") is { IsTrue: true } rerun)
            yield return Reported.Of(CiRule.RetriedTests, CiMask.RetrySwitch, rerun.Place, definition, job.Job, step.Step, step.Runs[0].Place.Text);
    }

    private static string FirstOf(StudiedJob job) => job.Steps.SelectMany(step => step.Runs).FirstOrDefault()?.Place.Text ?? "";
}
