using FsCheck.Fluent;
using QualityGate.Core.Faults;

namespace QualityGate.Core.Tests.Faults;

public sealed class NearestNameTests
{
    private static readonly ImmutableArray<string> Names = ["runs", "minRuns", "conditions", "flaky", "flakyMarkers", "timeout"];

    [Theory]
    [InlineData("minruns", "minRuns")]
    [InlineData("min_runs", "minRuns")]
    [InlineData("run", "runs")]
    [InlineData("rusn", "runs")]
    [InlineData("Flakey", "flaky")]
    [InlineData("flakymarker", "flakyMarkers")]
    [InlineData("conditons", "conditions")]
    [InlineData("time-out", "timeout")]
    public void NameThatIsAlmostRight_GivesTheRightOne(string typed, string meant) =>
        Assert.Equal(meant, NearestName.Of(typed, Names));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("$schema")]
    [InlineData("retries")]
    [InlineData("parallelism")]
    public void NameThatIsLikeNone_GivesNoGuess(string typed) =>
        Assert.Null(NearestName.Of(typed, Names));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "ac", 1)]
    [InlineData("ca", "abc", 3)]
    public void Distance_IsThePublishedOne(string one, string other, int distance) =>
        Assert.Equal(distance, NearestName.Distance(one, other));

    [Fact]
    public void Distance_IsTheSameBothWays() => Claim.HoldsFor(
        from one in Words
        from other in Words
        select (one, other),
        pair => NearestName.Distance(pair.one, pair.other) == NearestName.Distance(pair.other, pair.one));

    private static FsCheck.Gen<string> Words => Gen.Elements("a", "b", "c").ListOf(6).Select(string.Concat);
}
