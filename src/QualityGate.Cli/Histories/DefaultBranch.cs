using QualityGate.Projects.Git;

namespace QualityGate.Cli.Histories;

/// <summary>What the branch may be called on which a team's work comes together.</summary>
internal static class DefaultBranch
{
    private static readonly ImmutableArray<string> Variables = ["CI_DEFAULT_BRANCH", "BUILDKITE_PIPELINE_DEFAULT_BRANCH"];

    // Where nobody says it, it is nearly always one of these, and the history knows which.
    private static readonly ImmutableArray<string> Usual = ["main", "master"];

    /// <summary>The one name that is known, else those that are usual.</summary>
    /// <param name="configured">What the configuration says; null for nothing.</param>
    /// <param name="variable">Looks up an environment variable; null when it is not set.</param>
    /// <param name="root">Topmost folder of the repository.</param>
    /// <param name="cancellationToken">Ends git as well.</param>
    public static async Task<ImmutableArray<string>> FindAsync(string? configured, Func<string, string?> variable, string root, CancellationToken cancellationToken) =>
        (configured ?? Variables.Select(variable).FirstOrDefault(name => !string.IsNullOrEmpty(name)) ?? await GitReader.DefaultBranchAsync(root, cancellationToken)) is { } known
            ? [known]
            : Usual;
}
