namespace QualityGate.Cli.Shards;

/// <summary>How a CI engine tells a job which of several equal jobs it is.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="IndexVariable">Which one.</param>
/// <param name="First">What the first job is told there.</param>
/// <param name="TotalVariable">How many there are.</param>
internal sealed record ShardEngine(string Name, string IndexVariable, int First, string TotalVariable)
{
    /// <summary>Those that tell it by themselves. GitHub Actions tells nothing: its workflow types <c>--shard</c>.</summary>
    public static ImmutableArray<ShardEngine> All { get; } =
    [
        new("GitLab CI", "CI_NODE_INDEX", 1, "CI_NODE_TOTAL"),
        new("CircleCI", "CIRCLE_NODE_INDEX", 0, "CIRCLE_NODE_TOTAL"),
        new("Buildkite", "BUILDKITE_PARALLEL_JOB", 0, "BUILDKITE_PARALLEL_JOB_COUNT"),
        new("Azure Pipelines", "SYSTEM_JOBPOSITIONINPHASE", 1, "SYSTEM_TOTALJOBSINPHASE"),

        // An Indexed Job is not told how many there are: its manifest says so.
        new("Kubernetes", "JOB_COMPLETION_INDEX", 0, "QUALITYGATE_SHARD_TOTAL"),
    ];
}
