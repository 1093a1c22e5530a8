using QualityGate.CiLint.Calls;
using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Flows;

namespace QualityGate.CiLint.Rules;

/// <summary>Whether a failure that a step does not pass on is looked at later, by something that can fail.</summary>
internal static class Consumers
{
    /// <summary>Of a step that may fail: who asks how it really ended?</summary>
    public static bool AskHowItEnded(StudiedDefinition definition, StudiedJob job, StudiedStep step) =>
        After(job, step).Any(later => TestReporters.Fails(later.Step) || (MayFail(later) && AsksFor(later.Step, step.Step, definition.Definition.Provider)))
        || OutputsAreAsked(definition, job, step.Step)
        || LaterJobsReport(definition, job);

    /// <summary>Of a script that succeeds all the same: who asks for what it kept?</summary>
    public static bool AskForWhatIsKept(StudiedDefinition definition, StudiedJob job, StudiedStep step, Fate.Lost lost) =>
        After(job, step).Any(later => TestReporters.Fails(later.Step) || (MayFail(later) && lost.Kept.Any(name => Mentions(later.Step, name))))
        || (!lost.Kept.IsEmpty && OutputsAreAsked(definition, job, step.Step))
        || LaterJobsReport(definition, job);

    private static IEnumerable<StudiedStep> After(StudiedJob job, StudiedStep step) => job.Steps.SkipWhile(other => !ReferenceEquals(other, step)).Skip(1);

    private static bool MayFail(StudiedStep step) => step is { Fails: true, Step.Tolerance: null } || FailingSteps.MayFail(step.Step);

    private static bool AsksFor(Step later, Step tests, CiProvider provider) =>
        (tests.Id.Length > 0 && (Mentions(later, $"steps.{tests.Id}.outcome") || Mentions(later, $"steps.{tests.Id}.outputs") || Mentions(later, $"steps['{tests.Id}']")))
        || (provider == CiProvider.Azure && (Mentions(later, "SucceededWithIssues") || Mentions(later, "Agent.JobStatus") || Mentions(later, "AGENT_JOBSTATUS")))
        || Mentions(later, "toJSON(steps)") || Mentions(later, "toJson(steps)");

    /// <summary>Outputs of a job that hold something of the step, and are named by another job.</summary>
    private static bool OutputsAreAsked(StudiedDefinition definition, StudiedJob job, Step step) =>
        step.Id.Length > 0
        && job.Job.Outputs.Where(output => output.Value.Contains($"steps.{step.Id}.", StringComparison.Ordinal)).Any(output =>
            job.Job.Id.Length == 0 || definition.Jobs.Any(other => other.Job.Texts.Any(text => text.Contains($"needs.{job.Job.Id}.outputs.{output.Key}", StringComparison.Ordinal))));

    private static bool LaterJobsReport(StudiedDefinition definition, StudiedJob job) =>
        definition.Jobs.Any(other => other.Job.Needs.Contains(job.Job.Id) && other.Job.Tolerance is null && other.Steps.Any(step => TestReporters.Fails(step.Step)));

    private static bool Mentions(Step step, string text) =>
        step.Texts.Any(written => written.Contains(text, StringComparison.OrdinalIgnoreCase)) || step.Condition?.Text.Contains(text, StringComparison.OrdinalIgnoreCase) == true;
}
