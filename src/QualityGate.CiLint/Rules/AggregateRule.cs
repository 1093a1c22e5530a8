using QualityGate.CiLint.Calls;
using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Expressions;
using QualityGate.CiLint.Flows;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Rules;

/// <summary>QGC011: a job that does nothing but stand for others, as branch protection wants it, and is green or skipped where they fail.</summary>
internal static class AggregateRule
{
    private static readonly ImmutableHashSet<string> Talk = ["echo", "printf", "true", ":", "exit", "Write-Host", "Write-Output", "sleep"];

    public static IEnumerable<Reported> Check(StudiedDefinition definition) => definition.Definition.Provider != CiProvider.GitHub ? [] :
        from job in definition.Jobs
        where !job.Job.Needs.IsEmpty && OnlyTalks(job) && !definition.Jobs.Any(other => Looks(other, job.Job))
        let tests = definition.Jobs.FirstOrDefault(other => other is { Fails: true, Job.Tolerance: null } && job.Job.Needs.Contains(other.Job.Id))
        where tests is not null && !IsNeeded(definition, job.Job)
        let always = job.Job.Condition is { } condition && ExpressionReader.Read(condition.Text) is { } expression && Evaluation.AsksForStatus(expression)
        let results = JobResults.When(definition, tests.Job)
        where !always || results.RunsDespite(job.Job, tests.Job)
        select Reported.Of(
            CiRule.UncheckedAggregate, always ? CiMask.BlindAggregate : CiMask.SkippedAggregate, always ? job.Job.Condition!.Place : job.Job.Place, definition, job.Job, null,
            tests.Steps.SelectMany(step => step.Own).FirstOrDefault(run => run.IsTold)?.Place.Text ?? tests.Job.Calls ?? "");

    /// <summary>Whether texts ask how other jobs ended.</summary>
    public static bool AsksForResults(IEnumerable<string> texts) => texts.Any(text =>
        (text.Contains("needs.", StringComparison.Ordinal) && text.Contains("result", StringComparison.Ordinal))
        || text.Contains("toJSON(needs)", StringComparison.OrdinalIgnoreCase) || text.Contains("failure()", StringComparison.Ordinal) || text.Contains("needs.*", StringComparison.Ordinal));

    /// <summary>The job itself, or another for the same jobs, looks at results, and can fail.</summary>
    private static bool Looks(StudiedJob job, Job aggregate) =>
        (job.Job.Id == aggregate.Id || aggregate.Needs.Any(job.Job.Needs.Contains))
        && (job.Steps.Any(step => AsksForResults(step.Step.Texts.Append(step.Step.Condition?.Text ?? "")))
            || (AsksForResults([job.Job.Condition?.Text ?? ""]) && job.Steps.Any(step => FailingSteps.MayFail(step.Step))));

    // Who is waited for stands for nothing: it orders others.
    private static bool IsNeeded(StudiedDefinition definition, Job job) => definition.Jobs.Any(other => other.Job.Needs.Contains(job.Id));

    private static bool OnlyTalks(StudiedJob job) => !job.Steps.IsEmpty && job.Job.Calls is null && job.Steps.All(step => step.Step.Work is StepWork.Script script && OnlyTalks(script));

    private static bool OnlyTalks(StepWork.Script script)
    {
        try
        {
            return script.Shells.All(shell => ScriptReader.Read(script.Text, shell.Language).All().OfType<ShellNode.Command>()
                .All(command => Talk.Contains(CommandFlow.ProgramName(command.Name())) && command.Redirections.IsEmpty));
        }
        catch (ScriptSyntaxException)
        {
            return false;
        }
    }
}
