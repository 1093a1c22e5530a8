using QualityGate.CiLint.Calls;
using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Expressions;
using QualityGate.CiLint.Sources;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Rules;

/// <summary>QGC007: something is deployed although tests before it, that it waits for, failed.</summary>
internal static class DeployRule
{
    public static IEnumerable<Reported> Check(StudiedDefinition definition) => InJobs(definition).Concat(OfJobs(definition));

    /// <summary>Steps behind the tests of their own job.</summary>
    private static IEnumerable<Reported> InJobs(StudiedDefinition definition) =>
        from job in definition.Jobs
        let tests = job.Steps.FirstOrDefault(step => step is { Fails: true, Step.Tolerance: null })
        where tests is not null
        from later in job.Steps.SkipWhile(step => !ReferenceEquals(step, tests)).Skip(1)
        where later.Step.Condition is { } condition && Deployments.In(later.Step) is not null && RunsAfter(definition.Definition.Provider, condition, tests.Step)
        select Reported.Of(CiRule.DeployDespiteFailure, CiMask.DeployCondition, later.Step.Condition!.Place, definition, job.Job, later.Step, tests.Own.First(run => run.IsTold).Place.Text);

    /// <summary>Jobs behind jobs with tests.</summary>
    private static IEnumerable<Reported> OfJobs(StudiedDefinition definition) =>
        from tests in definition.Jobs
        where tests is { Fails: true, Job.Tolerance: null }
        let results = JobResults.When(definition, tests.Job)
        from job in definition.Jobs
        where job.Job.Condition is not null && results.RunsDespite(job.Job, tests.Job) && Deploys(job) is not null && !ChecksItself(job)
        group tests by job into found
        select Reported.Of(CiRule.DeployDespiteFailure, CiMask.DeployCondition, found.Key.Job.Condition!.Place, definition, found.Key.Job, null, FirstOf(found.First()));

    private static bool RunsAfter(CiProvider provider, Condition condition, Step tests)
    {
        if (provider == CiProvider.CircleCi)
            return condition.Text is "always" or "on_fail";
        if (provider is not (CiProvider.GitHub or CiProvider.Azure) || ExpressionReader.Read(condition.Text) is not { } expression || !Evaluation.AsksForStatus(expression))
            return false;
        Facts facts = new()
        {
            Success = Truth.No,
            Results = [],
            Value = path => path.Split('.') switch
            {
                ["steps", var id, "outcome" or "conclusion"] when id == tests.Id => "failure",
                ["steps", var id, "outputs", ..] when id == tests.Id => "",
                ["job", "status"] => "failure",
                [.., "JobStatus"] => "Failed",
                _ => null,
            },
        };
        return Evaluation.Of(expression, facts) != Truth.No;
    }

    private static Passage? Deploys(StudiedJob job) =>
        job.Job.IsDeployment ? job.Job.Place : job.Steps.Select(step => Deployments.In(step.Step)).FirstOrDefault(found => found is not null);

    // A job that always runs may look at results in its steps before it deploys.
    private static bool ChecksItself(StudiedJob job) => job.Steps.Any(step => AggregateRule.AsksForResults(step.Step.Texts.Append(step.Step.Condition?.Text ?? "")));

    private static string FirstOf(StudiedJob job) => job.Steps.SelectMany(step => step.Own).FirstOrDefault(run => run.IsTold)?.Place.Text ?? job.Job.Calls ?? "";
}
