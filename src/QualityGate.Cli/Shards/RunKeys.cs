namespace QualityGate.Cli.Shards;

/// <summary>
/// What a CI engine calls the run that several jobs belong to. Not the attempt: a shard that is made again belongs to the same run as
/// those that were made before.
/// </summary>
internal static class RunKeys
{
    private static readonly ImmutableArray<(string Name, string Variable)> Engines =
    [
        ("", "QUALITYGATE_RUN_KEY"),
        ("github ", "GITHUB_RUN_ID"),
        ("gitlab ", "CI_PIPELINE_ID"),
        ("azure ", "BUILD_BUILDID"),
        ("circleci ", "CIRCLE_WORKFLOW_ID"),
        ("buildkite ", "BUILDKITE_BUILD_ID"),
    ];

    /// <summary>Null where nobody says.</summary>
    /// <param name="variable">Looks up an environment variable; null when it is not set.</param>
    public static string? Find(Func<string, string?> variable) => Engines
        .Select(engine => variable(engine.Variable) is { Length: > 0 } key ? $"{engine.Name}{key}" : null)
        .FirstOrDefault(key => key is not null);
}
