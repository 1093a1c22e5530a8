using QualityGate.Cli.Shards;

namespace QualityGate.Cli.Tests.Shards;

public sealed class RunKeysTests
{
    [Theory]
    [InlineData("github 7", "GITHUB_RUN_ID=7", "GITHUB_RUN_ATTEMPT=2")]
    [InlineData("gitlab 7", "CI_PIPELINE_ID=7")]
    [InlineData("azure 7", "BUILD_BUILDID=7")]
    [InlineData("circleci 7", "CIRCLE_WORKFLOW_ID=7")]
    [InlineData("buildkite 7", "BUILDKITE_BUILD_ID=7")]
    [InlineData("mine", "QUALITYGATE_RUN_KEY=mine", "GITHUB_RUN_ID=7")]
    [InlineData(null)]
    [InlineData(null, "GITHUB_RUN_ID=")]
    public void EveryJobOfARun_HasTheSameKey(string? key, params string[] variables) => Assert.Equal(key, RunKeys.Find(Surroundings.Of(variables)));
}
