using QualityGate.Cli.Options;
using QualityGate.Cli.Shards;
using QualityGate.Core.Faults;
using QualityGate.Core.Shards;

namespace QualityGate.Cli.Tests.Shards;

public sealed class ShardChoiceTests
{
    private static readonly Func<string, string?> GitLab = Surroundings.Of("CI_NODE_INDEX=2", "CI_NODE_TOTAL=4");

    [Fact]
    public void NothingTyped_TakesWhatTheEngineSays() => Assert.Equal(new Shard(2, 4, ShardSplit.Iterations), Read(null, null, GitLab));

    [Fact]
    public void Typed_WinsOverTheEngine() => Assert.Equal(new Shard(3, 8, ShardSplit.Tests), Read("3/8", "tests", GitLab));

    [Fact]
    public void None_RunsEverythingWhateverTheEngineSays() => Assert.Null(Read("none", null, GitLab));

    [Fact]
    public void Variable_WinsOverTheEngineOnly()
    {
        Func<string, string?> both = Surroundings.Of("QUALITYGATE_SHARD=1/2", "CI_NODE_INDEX=2", "CI_NODE_TOTAL=4");

        Assert.Equal(new Shard(1, 2, ShardSplit.Iterations), Read(null, null, both));
        Assert.Equal(new Shard(2, 3, ShardSplit.Iterations), Read("2/3", null, both));
    }

    [Fact]
    public void NobodySaysAnything_IsTheWholeAudit() => Assert.Null(Read(null, "tests", Surroundings.Of()));

    [Theory]
    [InlineData("2")]
    [InlineData("/")]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("1/0")]
    [InlineData("1/1001")]
    [InlineData("+1/4")]
    [InlineData("1/4/2")]
    [InlineData("a/b")]
    [InlineData("")]
    public void NoPart_IsRefused(string typed) =>
        Assert.Equal(FaultKind.Usage, Assert.Throws<QualityGateException>(() => Read(typed, null, GitLab)).Fault.Kind);

    [Fact]
    public void UnknownSplit_IsRefused() =>
        Assert.Contains("expected iterations or tests", Assert.Throws<QualityGateException>(() => Read("1/4", "classes", GitLab)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2/4", null, true)]
    [InlineData(null, null, true)]
    [InlineData("3/4", null, false)]
    [InlineData("none", null, false)]
    [InlineData("2/4", "tests", false)]
    public void ResumedPart_StaysWhatItWas(string? typed, string? split, bool isSame)
    {
        AuditArguments arguments = new() { Shard = typed, ShardBy = split };

        Assert.Equal(isSame, Record.Exception(() => ShardChoice.RequireSame(arguments, new Shard(2, 4, ShardSplit.Iterations))) is null);
    }

    [Fact]
    public void BeginningOfAPart_SaysWhoMadeItOne() => Assert.Equal(
        "Shard 2 of 4, by iterations, as GitLab CI says by CI_NODE_INDEX and CI_NODE_TOTAL; --shard none runs everything",
        ShardText.Of(new Shard(2, 4, ShardSplit.Iterations), new AuditArguments(), GitLab));

    private static Shard? Read(string? typed, string? split, Func<string, string?> variable) =>
        ShardChoice.Read(new AuditArguments { Shard = typed, ShardBy = split }, variable);
}
