using QualityGate.CiLint.Calls;
using QualityGate.CiLint.Definitions;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Rules;

/// <summary>QGC001, QGC002, QGC008 and QGC009: steps and jobs that run tests and may fail.</summary>
internal static class TolerationRule
{
    public static IEnumerable<Reported> Check(StudiedDefinition definition) => Steps(definition).Concat(Jobs(definition));

    private static IEnumerable<Reported> Steps(StudiedDefinition definition) =>
        from job in definition.Jobs
        from step in job.Steps
        where step is { Fails: true, Step.Tolerance: not null } && !Consumers.AskHowItEnded(definition, job, step)
        let tests = step.Own.First(run => run.IsTold).Place.Text
        select MutedReporters.Behind(job, step) is var (reporter, setting)
            ? Reported.Of(CiRule.MutedReporter, CiMask.SilentReporter, setting, definition, job.Job, reporter, tests)
            : Reported.Of(RuleFor(definition, CiRule.ToleratedStep), CiMask.StepSetting, step.Step.Tolerance!, definition, job.Job, step.Step, tests);

    private static IEnumerable<Reported> Jobs(StudiedDefinition definition) =>
        from job in definition.Jobs
        where job.Job.Tolerance is not null && (job.Fails || IsReported(job)) && !OutputsAreAsked(definition, job)
        select Reported.Of(RuleFor(definition, CiRule.ToleratedJob), CiMask.JobSetting, job.Job.Tolerance!, definition, job.Job, null, TestsOf(job));

    /// <summary>Its tests do not make it fail, and what reads their results does.</summary>
    private static bool IsReported(StudiedJob job) =>
        job.Steps.SkipWhile(step => !step.RunsTests).Any(step => TestReporters.Fails(step.Step)) && job.Steps.Any(step => step.RunsTests);

    // The result of a job that may fail reads as success, so only what it hands over itself tells others.
    private static bool OutputsAreAsked(StudiedDefinition definition, StudiedJob job) =>
        definition.Jobs.Any(other => other.Job.Texts.Concat(other.Steps.SelectMany(step => step.Step.Texts)).Any(text => text.Contains($"needs.{job.Job.Id}.outputs.", StringComparison.Ordinal)));

    private static string TestsOf(StudiedJob job) =>
        job.Steps.SelectMany(step => step.Own).OrderByDescending(run => run.IsTold).FirstOrDefault()?.Place.Text ?? job.Job.Calls ?? "";

    private static CiRule RuleFor(StudiedDefinition definition, CiRule ofGitHub) =>
        definition.Definition.Provider == CiProvider.GitHub ? ofGitHub : CiRule.AllowedFailure;
}
