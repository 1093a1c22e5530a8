using QualityGate.Cli.Shards;
using QualityGate.Core.Faults;

namespace QualityGate.Cli.Tests.Shards;

public sealed class ShardDetectionTests
{
    [Theory]
    [InlineData("GitLab CI", 2, 4, "CI_NODE_INDEX=2", "CI_NODE_TOTAL=4")]
    [InlineData("GitLab CI", 4, 4, "CI_NODE_INDEX=4", "CI_NODE_TOTAL=4")]
    [InlineData("CircleCI", 1, 4, "CIRCLE_NODE_INDEX=0", "CIRCLE_NODE_TOTAL=4")]
    [InlineData("CircleCI", 4, 4, "CIRCLE_NODE_INDEX=3", "CIRCLE_NODE_TOTAL=4")]
    [InlineData("Buildkite", 3, 5, "BUILDKITE_PARALLEL_JOB=2", "BUILDKITE_PARALLEL_JOB_COUNT=5")]
    [InlineData("Azure Pipelines", 2, 2, "SYSTEM_JOBPOSITIONINPHASE=2", "SYSTEM_TOTALJOBSINPHASE=2")]
    [InlineData("Kubernetes", 1, 3, "JOB_COMPLETION_INDEX=0", "QUALITYGATE_SHARD_TOTAL=3")]
    public void Engine_SaysWhichShardThisIs(string engine, int index, int total, params string[] variables)
    {
        ToldShard? told = ShardDetection.Find(Surroundings.Of(variables));

        Assert.Equal((engine, index, total), (told?.Engine.Name, told?.Index, told?.Total));
    }

    /// <summary>GitLab sets the total of every job, and Azure both; a job that is alone makes the whole audit.</summary>
    [Theory]
    [InlineData]
    [InlineData("CI_NODE_TOTAL=1")]
    [InlineData("CI_NODE_INDEX=1", "CI_NODE_TOTAL=1")]
    [InlineData("CI_NODE_INDEX=", "CI_NODE_TOTAL=")]
    [InlineData("SYSTEM_JOBPOSITIONINPHASE=1", "SYSTEM_TOTALJOBSINPHASE=1")]
    [InlineData("CIRCLE_NODE_INDEX=0", "CIRCLE_NODE_TOTAL=1")]
    [InlineData("GITHUB_RUN_ID=7")]
    public void JobThatIsAlone_IsNoShard(params string[] variables) => Assert.Null(ShardDetection.Find(Surroundings.Of(variables)));

    [Theory]
    [InlineData("CI_NODE_INDEX says that this is the shard with index 2, and CI_NODE_TOTAL does not say of how many", "CI_NODE_INDEX=2")]
    [InlineData("QUALITYGATE_SHARD_TOTAL does not say of how many", "JOB_COMPLETION_INDEX=0")]
    [InlineData("BUILDKITE_PARALLEL_JOB_COUNT does not say of how many", "BUILDKITE_PARALLEL_JOB=0", "BUILDKITE_PARALLEL_JOB_COUNT=")]
    [InlineData("JOB_COMPLETION_INDEX does not say which of them this is", "QUALITYGATE_SHARD_TOTAL=4")]
    [InlineData("CI_NODE_INDEX is 5 and CI_NODE_TOTAL is 4, and GitLab CI counts from 1", "CI_NODE_INDEX=5", "CI_NODE_TOTAL=4")]
    [InlineData("CI_NODE_INDEX is 0", "CI_NODE_INDEX=0", "CI_NODE_TOTAL=4")]
    [InlineData("CIRCLE_NODE_INDEX is 4", "CIRCLE_NODE_INDEX=4", "CIRCLE_NODE_TOTAL=4")]
    [InlineData("CI_NODE_TOTAL is 0", "CI_NODE_INDEX=1", "CI_NODE_TOTAL=0")]
    [InlineData("CI_NODE_TOTAL is 100000", "CI_NODE_INDEX=1", "CI_NODE_TOTAL=100000")]
    [InlineData("CI_NODE_INDEX is 'two', which is no whole number", "CI_NODE_INDEX=two", "CI_NODE_TOTAL=4")]
    [InlineData("CI_NODE_INDEX is '-1'", "CI_NODE_INDEX=-1", "CI_NODE_TOTAL=4")]
    [InlineData("GitLab CI says that this is shard 1/2, and Kubernetes that it is 3/4", "CI_NODE_INDEX=1", "CI_NODE_TOTAL=2", "JOB_COMPLETION_INDEX=2", "QUALITYGATE_SHARD_TOTAL=4")]
    public void HalfAnAnswer_IsRefusedAndNothingIsRun(string words, params string[] variables)
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => ShardDetection.Find(Surroundings.Of(variables)));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--shard", refusal.Message, StringComparison.Ordinal);
    }
}
