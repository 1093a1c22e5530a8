namespace QualityGate.Cli.Histories;

/// <summary>The branch that a build server works on. Most check out a commit without a branch and say its name in a variable.</summary>
internal static class CiBranch
{
    private const string Prefix = "refs/heads/";

    // Of a pull request the branch that it comes from stands first: what the others then name is its target, or a number.
    private static readonly ImmutableArray<(string Source, string Target)> Requests =
    [
        ("GITHUB_HEAD_REF", "GITHUB_BASE_REF"),
        ("CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"),
        ("SYSTEM_PULLREQUEST_SOURCEBRANCH", "SYSTEM_PULLREQUEST_TARGETBRANCH"),
    ];

    private static readonly ImmutableArray<string> Variables =
    [
        "GITHUB_REF_NAME",
        "CI_COMMIT_BRANCH",
        "BUILD_SOURCEBRANCH",
        "CIRCLE_BRANCH",
        "BUILDKITE_BRANCH",
    ];

    /// <summary>
    /// Null when no variable says it. What comes from a branch of the same name as its target comes from a fork, and must not pass for
    /// the target: it has the name that the build server gives it.
    /// </summary>
    /// <param name="variable">Looks up an environment variable; null when it is not set.</param>
    public static string? Find(Func<string, string?> variable)
    {
        return Requests
            .Where(request => Name(request.Source) != Name(request.Target))
            .Select(request => Name(request.Source))
            .Concat(Variables.Select(Name))
            .FirstOrDefault(name => name is not null);

        // An empty variable is how many CI systems say "not set".
        string? Name(string name) => variable(name) switch
        {
            null or "" => null,
            var text when text.StartsWith(Prefix, StringComparison.Ordinal) => text[Prefix.Length..],
            var text => text,
        };
    }
}
