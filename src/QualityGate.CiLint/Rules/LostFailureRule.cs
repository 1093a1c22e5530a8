using QualityGate.CiLint.Calls;
using QualityGate.CiLint.Flows;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Rules;

/// <summary>QGC003, QGC004, QGC006 and QGC008: a script that lets go of the failure of its tests, and nobody after it asks.</summary>
internal static class LostFailureRule
{
    public static IEnumerable<Reported> Check(StudiedDefinition definition) =>
        from job in definition.Jobs
        from step in job.Steps
        from run in step.Runs
        where run.Fate is Fate.Lost lost && run.Retry is null && !Consumers.AskForWhatIsKept(definition, job, step, lost)
        select Of(definition, job, step, run, (Fate.Lost)run.Fate);

    private static Reported Of(StudiedDefinition definition, StudiedJob job, StudiedStep step, StudiedRun run, Fate.Lost lost) =>
        MutedReporters.Behind(job, step) is var (reporter, setting)
            ? Reported.Of(CiRule.MutedReporter, CiMask.SilentReporter, setting, definition, job.Job, reporter, run.Place.Text)
            : Reported.Of(RuleFor(lost.Loss.Mask), lost.Loss.Mask, run.LossPlace ?? run.Place, definition, job.Job, step.Step, run.Place.Text);

    private static CiRule RuleFor(CiMask mask) => mask switch
    {
        CiMask.Pipe => CiRule.UncheckedPipe,
        CiMask.LaterProgram or CiMask.IgnoredExitCode => CiRule.OverwrittenExitCode,
        _ => CiRule.DiscardedExitCode,
    };
}
