using QualityGate.CiLint.Calls;
using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Expressions;

namespace QualityGate.CiLint.Rules;

/// <summary>How all jobs of a definition end when the tests of one of them fail.</summary>
internal sealed class JobResults
{
    private const string Succeeds = "success";
    private const string Fails = "failure";
    private const string Skipped = "skipped";

    private readonly StudiedDefinition _definition;
    private readonly Dictionary<string, string> _results = new(StringComparer.Ordinal);

    private JobResults(StudiedDefinition definition, Job failing)
    {
        _definition = definition;
        _results[failing.Id] = Fails;
    }

    public static JobResults When(StudiedDefinition definition, Job failing) => new(definition, failing);

    /// <summary>Whether a job runs after the failure that it, or a job that it waits for, waits for.</summary>
    public bool RunsDespite(Job job, Job failing) => AncestorsOf(job).Contains(failing.Id) && Of(job) != Skipped;

    /// <summary>What a name in a condition of a job says then; null where that is not known.</summary>
    public Facts FactsFor(Job job)
    {
        ImmutableArray<string> needed = [.. job.Needs.Select(Of)];
        bool hasFailed = AncestorsOf(job).Any(ancestor => _results.GetValueOrDefault(ancestor) == Fails);
        return new Facts
        {
            Success = hasFailed ? Truth.No : Truth.Yes,
            Results = needed,
            Value = path => Value(path, job),
        };
    }

    private string Of(string id) => _results.TryGetValue(id, out string? known) ? known
        : _definition.Jobs.FirstOrDefault(job => job.Job.Id == id) is { } found ? Of(found.Job) : Succeeds;

    private string Of(Job job)
    {
        if (_results.TryGetValue(job.Id, out string? known))
            return known;
        _results[job.Id] = Succeeds;
        foreach (string needed in job.Needs)
            _ = Of(needed);
        string result = Runs(job) ? Succeeds : Skipped;
        _results[job.Id] = result;
        return result;
    }

    private bool Runs(Job job)
    {
        bool allSucceeded = job.Needs.All(needed => Of(needed) == Succeeds) && AncestorsOf(job).All(ancestor => _results.GetValueOrDefault(ancestor, Succeeds) == Succeeds);
        if (job.Condition is not { } condition)
            return allSucceeded;
        // GitLab has words instead of expressions.
        if (_definition.Definition.Provider == CiProvider.GitLab)
            return condition.Text is "always" or "on_failure" || (condition.Text != "manual" && allSucceeded);
        if (ExpressionReader.Read(condition.Text) is not { } expression)
            return false;
        return (Evaluation.AsksForStatus(expression) || _definition.Definition.Provider == CiProvider.Azure || allSucceeded)
            && Evaluation.Of(expression, FactsFor(job)) != Truth.No && (Evaluation.AsksForStatus(expression) || allSucceeded);
    }

    /// <summary>Outputs of a job that failed, or was skipped, say something of that.</summary>
    private string? Value(string path, Job job) => path.Split('.') switch
    {
        ["needs" or "dependencies" or "stageDependencies", not "*" and var id, "result"] => Spelt(Of(Named(id, job))),
        ["needs" or "dependencies", var id, "outputs", ..] when Of(Named(id, job)) != Succeeds => "",
        _ => null,
    };

    private string Spelt(string result) => _definition.Definition.Provider == CiProvider.Azure
        ? result switch { Succeeds => "Succeeded", Fails => "Failed", _ => "Skipped" }
        : result;

    private static string Named(string id, Job job) => job.Needs.FirstOrDefault(needed => needed == id || needed.EndsWith($"/{id}", StringComparison.Ordinal) || needed.StartsWith($"{id}/", StringComparison.Ordinal)) ?? id;

    private ImmutableHashSet<string> AncestorsOf(Job job)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Queue<string> next = new(job.Needs);
        while (next.TryDequeue(out string? id))
        {
            if (!seen.Add(id))
                continue;
            foreach (string needed in _definition.Jobs.FirstOrDefault(other => other.Job.Id == id)?.Job.Needs ?? [])
                next.Enqueue(needed);
        }

        return [.. seen];
    }
}
