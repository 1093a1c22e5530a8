using QualityGate.Cli.Options;
using QualityGate.Core.Suites;
using QualityGate.Projects.Changes;
using QualityGate.Projects.Git;
using QualityGate.Projects.Suites;
using QualityGate.Scanning.Changes;

namespace QualityGate.Cli.Flows;

/// <summary>What differs from the state of the code that <c>--since</c> names.</summary>
internal static class ChangedSince
{
    /// <summary>Asked before anything is built: a name that git does not know is soon said.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="reference">With what to compare; null when all tests are wanted.</param>
    /// <param name="progress">Hears what differs.</param>
    /// <param name="cancellationToken">Ends the question to git.</param>
    /// <exception cref="Core.Faults.QualityGateException">There is no repository or no such reference (usage), or no git (environment).</exception>
    public static async Task<GitComparison?> CompareAsync(AuditOptions options, string? reference, IProgress<SuiteStep> progress, CancellationToken cancellationToken)
    {
        if (reference is null)
            return null;

        GitComparison comparison = await GitReader.CompareAsync(ResumedTarget.FolderOf(options.Target), reference, options.Output, cancellationToken);
        progress.Report(new SuiteStep.Compared(comparison.Reference, comparison.Commit, comparison.Files.Length));
        return comparison;
    }

    /// <summary>For each suite what concerns it; empty when nothing was compared.</summary>
    public static ImmutableDictionary<SuiteId, ChangedCode> In(FoundSuites found, AuditOptions options, GitComparison? comparison, CancellationToken cancellationToken)
    {
        // Where the search was stopped nothing is known of any project.
        if (comparison is null || found.Suites.IsEmpty)
            return ImmutableDictionary<SuiteId, ChangedCode>.Empty;

        ReachReader reader = new(found.Root);
        return ChangeFinder.Of(found, SuiteSearch.RequestOf(options), comparison).ToImmutableDictionary(suite => suite.Key, suite =>
            Joined(suite.Value.Wide, reader.Read(suite.Value.Changed, suite.Value.All, cancellationToken)));
    }

    private static ChangedCode Joined(ImmutableArray<WideChange> wide, ChangedCode read) => read with { Wide = [.. wide, .. read.Wide] };
}
