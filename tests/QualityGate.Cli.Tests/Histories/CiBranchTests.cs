using QualityGate.Cli.Histories;

namespace QualityGate.Cli.Tests.Histories;

public sealed class CiBranchTests
{
    [Theory]
    [InlineData("GITHUB_REF_NAME=main", "main")]
    [InlineData("GITHUB_REF_NAME=12/merge GITHUB_HEAD_REF=topic", "topic")]
    [InlineData("GITHUB_REF_NAME=12/merge GITHUB_HEAD_REF=main GITHUB_BASE_REF=main", "12/merge")]
    [InlineData("CI_MERGE_REQUEST_SOURCE_BRANCH_NAME=main CI_MERGE_REQUEST_TARGET_BRANCH_NAME=main", null)]
    [InlineData("BUILD_SOURCEBRANCH=refs/pull/7/merge SYSTEM_PULLREQUEST_SOURCEBRANCH=refs/heads/main SYSTEM_PULLREQUEST_TARGETBRANCH=main", "refs/pull/7/merge")]
    [InlineData("CI_COMMIT_BRANCH=main", "main")]
    [InlineData("CI_MERGE_REQUEST_SOURCE_BRANCH_NAME=topic", "topic")]
    [InlineData("BUILD_SOURCEBRANCH=refs/heads/release/1.0", "release/1.0")]
    [InlineData("BUILD_SOURCEBRANCH=refs/pull/7/merge SYSTEM_PULLREQUEST_SOURCEBRANCH=refs/heads/topic", "topic")]
    [InlineData("CIRCLE_BRANCH=main", "main")]
    [InlineData("BUILDKITE_BRANCH=main", "main")]
    [InlineData("GITHUB_HEAD_REF= GITHUB_REF_NAME=main", "main")]
    [InlineData("OTHER=main", null)]
    public void Branch_IsWhatTheBuildServerSays(string variables, string? branch)
    {
        Dictionary<string, string> set = variables.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);

        Assert.Equal(branch, CiBranch.Find(name => set.GetValueOrDefault(name)));
    }
}
