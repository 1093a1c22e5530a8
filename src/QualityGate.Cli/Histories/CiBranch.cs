namespace QualityGate.Cli.Histories;

/// <summary>The branch that a build server works on. Most check out a commit without a branch and say its name in a variable.</summary>
internal static class CiBranch
{
    private const string Prefix = "refs/heads/";

    // Of a pull request the branch that it comes from stands first: what the others then name is its target, or a number.
    private static readonly ImmutableArray<string> Variables =
    [
        "GITHUB_HEAD_REF",
        "GITHUB_REF_NAME",
        "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME",
        "CI_COMMIT_BRANCH",
        "SYSTEM_PULLREQUEST_SOURCEBRANCH",
        "BUILD_SOURCEBRANCH",
        "CIRCLE_BRANCH",
        "BUILDKITE_BRANCH",
    ];

    /// <summary>Null when no variable says it.</summary>
    /// <param name="variable">Looks up an environment variable; null when it is not set.</param>
    public static string? Find(Func<string, string?> variable) => Variables
        .Select(variable)
        .Where(name => !string.IsNullOrEmpty(name))
        .Select(name => name!.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name)
        .FirstOrDefault();
}
