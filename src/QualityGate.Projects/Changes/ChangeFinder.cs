using QualityGate.Core.Suites;
using QualityGate.Projects.Evaluation;
using QualityGate.Projects.Git;
using QualityGate.Projects.Suites;
using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Changes;

/// <summary>Finds out which suites the files of a comparison belong to. What belongs to nobody may concern everybody.</summary>
public static class ChangeFinder
{
    /// <summary>What differs for each of the suites.</summary>
    /// <param name="found">The suites, which were built: only then is it known what packages add to their projects.</param>
    /// <param name="request">How they were found.</param>
    /// <param name="comparison">What differs.</param>
    public static ImmutableDictionary<SuiteId, ChangedSources> Of(FoundSuites found, SuiteRequest request, GitComparison comparison)
    {
        ImmutableArray<string> files = [.. comparison.Files.Select(file => Path.Combine(comparison.Root, file))];
        Target target = TargetFinder.Find(request.Path);
        ImmutableArray<SourceProject> sources = target is Target.Assembly ? [] : TargetSources.Of(target, request);
        ProjectGraph graph = new();
        return found.Suites
            .Select(suite => suite.Id)
            .Distinct()
            .ToImmutableDictionary(suite => suite, suite => sources.FirstOrDefault(source => SourceRoot.Relative(found.Root, source.Path) == suite.Project) is { } source
                ? new ProjectChanges(found.Root, source.Path, graph.From(source)).Of(files)
                : Unreadable(found.Root, files));
    }

    // A built assembly does not say what it was built of.
    private static ChangedSources Unreadable(string root, ImmutableArray<string> files) => new()
    {
        Wide = [.. files.Select(file => new WideChange(SourceRoot.Relative(root, file), ChangeReason.Unreadable))],
    };
}
