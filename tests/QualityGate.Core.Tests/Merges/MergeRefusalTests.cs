using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Merges;
using QualityGate.Core.Runs;
using QualityGate.Core.Shards;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Merges;

/// <summary>What does not belong together is never counted together, and the sentence says what is wrong.</summary>
public sealed class MergeRefusalTests
{
    private static readonly ShardScript Shop = new();

    private static ImmutableArray<ShardRecord> Four => Shop.Parts(4);

    [Fact]
    public void NoPart_IsRefused() => Refused("There is no shard to merge.", []);

    [Fact]
    public void MissingParts_AreNamed() => Refused("Shards 2, 4 of 4 are missing: without all of them the audit says nothing.", [Four[0], Four[2]]);

    [Fact]
    public void OneMissingPart_IsNamed() => Refused("Shard 3 of 4 is missing: without all of them the audit says nothing.", [Four[0], Four[1], Four[3]]);

    [Fact]
    public void PartThatIsThereTwice_IsNamedWithItsPlaces() =>
        Refused("Shard 2 of 4 is there twice: shards/2, elsewhere.", [.. Four, Four[1] with { Place = "elsewhere" }]);

    [Fact]
    public void WholeAudit_IsNoPart() => Refused(
        "shards/1 is the record of a whole audit, which was not made as a shard: there is nothing to merge it with.",
        [Four[0] with { Subject = Four[0].Subject with { Settings = Shop.Settings } }, Four[1]]);

    [Fact]
    public void MergedAudit_IsNoPart() => Refused(
        "shards/1 was merged already: name the folders of its shards.",
        [Four[0] with { Subject = Merge.Of(Four).Subject }]);

    [Theory]
    [InlineData(0, 4)]
    [InlineData(5, 4)]
    [InlineData(1, 2_000_000_000)]
    public void ImpossiblePart_IsRefused(int index, int total) => Refused(
        $"shards/1 says that it is shard {index} of {total}, which cannot be.",
        [Four[0] with { Subject = Four[0].Subject with { Settings = Shop.Settings with { Shard = new Shard(index, total, ShardSplit.Iterations) } } }]);

    [Fact]
    public void PartsOfDifferentCuts_AreRefused() => Refused(
        "shards/2 is shard 2/3 by iterations and shards/1 is shard 1/4 by iterations: they are parts of different audits.",
        [Four[0], Shop.Parts(3)[1]]);

    [Fact]
    public void PartOfAnotherRun_IsRefused() => Refused(
        "Shard 3 of 4 (shards/3) belongs to the run run 2, and shard 1 of 4 (shards/1) belongs to the run run 1.",
        Changed(2, part => part with { Subject = part.Subject with { RunKey = "run 2" } }));

    [Fact]
    public void PartOfAnotherCommit_IsRefused() => Refused(
        "Shard 2 of 4 (shards/2) is of the commit dead, and shard 1 of 4 (shards/1) is of the commit c0ffee.",
        Changed(1, part => part with { Subject = part.Subject with { Commit = "dead" } }));

    [Fact]
    public void PartOfAnotherConfiguration_IsRefusedWithWhatDiffers() => Refused(
        "Shard 4 of 4 (shards/4) was made with another configuration than shard 1 of 4 (shards/1): settings.runs is 8 there and 6 here.",
        Changed(3, part => part with { Configuration = part.Configuration.SetItem("settings.runs", "8") }));

    [Theory]
    [InlineData(Ending.Unknown, "breaks off")]
    [InlineData(Ending.Cancelled, "was stopped")]
    [InlineData(Ending.TimedOut, "reached its --timeout")]
    public void PartThatIsNotFinished_IsRefused(Ending ending, string words) => Refused(
        $"Shard 2 of 4 (shards/2) {words} before its share was made",
        Changed(1, part => part with { Ending = ending }));

    [Fact]
    public void PartThatGaveASuiteUp_IsRefused()
    {
        ShardScript script = Shop with { Ending = planned => planned.Number > 4 ? Completion.Voided : Completion.Completed };

        Refused("gave tests/Shop.csproj (net10.0) up, because two of its runs in a row were lost", script.Parts(2));
    }

    [Fact]
    public void SuiteThatAPartDoesNotKnow_IsNamed() => Refused(
        "tests/Shop.csproj (net10.0) is missing in shard 2 of 4 (shards/2), and shard 1 of 4 (shards/1) has it.",
        Changed(1, part => part with { Suites = [], Runs = [] }));

    [Fact]
    public void TestThatAPartDoesNotKnow_IsNamed() => Refused(
        "C0.T0 is missing in shard 2 of 4 (shards/2), and shard 1 of 4 (shards/1) has it.",
        Changed(1, part => part with { Suites = [part.Suites[0] with { Tests = part.Suites[0].Tests[1..] }] }));

    [Fact]
    public void OtherHost_IsRefused() => Refused(
        "by Os there and by Adapter here",
        Changed(1, part => part with { Suites = [part.Suites[0] with { Host = SuiteHost.Os }] }));

    [Fact]
    public void OtherBuildOfTheSameCommit_IsAccepted() =>
        Assert.Equal(4, Merge.Of(Changed(1, part => part with { Suites = [part.Suites[0] with { Build = "c" }] })).Subject.Parts.Length);

    [Theory]
    [InlineData(null, false)]
    [InlineData("c0ffee", true)]
    public void OtherBuildThatNoCommitVouchesFor_IsRefused(string? commit, bool hasLocalChanges) => Refused(
        "was built from other files in shard 2 of 4 (shards/2)",
        [.. Changed(1, part => part with { Suites = [part.Suites[0] with { Build = "c" }] }).Select(part => part with { Subject = part.Subject with { Commit = commit, HasLocalChanges = hasLocalChanges } })]);

    [Fact]
    public void RunOfAnotherPart_IsRefused() => Refused(
        "Run 3 of tests/Shop.csproj (net10.0) does not belong to shard 1 of 4 (shards/1), which has it.",
        Changed(0, part => part with { Runs = part.Runs.Add(Four[1].Runs[0]) }));

    [Fact]
    public void NumberThatTwoPartsGave_IsRefused() => Refused(
        "Run 99 of tests/Shop.csproj (net10.0) is there twice: in shard 1 of 4 (shards/1) and in shard 2 of 4 (shards/2).",
        [.. Four.Select(part => part.Subject.Settings.Shard!.Index > 2 ? part : part with { Runs = part.Runs.Add(part.Runs[0] with { Planned = part.Runs[0].Planned with { Number = 99 } }) })]);

    [Fact]
    public void TestOfAnotherPart_IsRefused()
    {
        ShardRecord[] parts = [.. Shop.Parts(3, ShardSplit.Tests)];
        parts[0] = parts[0] with { Runs = parts[0].Runs.Add(parts[1].Runs[0] with { Planned = parts[1].Runs[0].Planned with { Number = 99 } }) };

        Refused("does not belong to shard 1 of 3 (shards/1), which has run it.", [.. parts]);
    }

    [Fact]
    public void TestThatNoPartHas_IsMissed()
    {
        ShardRecord[] parts = [.. Shop.Parts(3, ShardSplit.Tests)];
        parts[0] = parts[0] with { Suites = [parts[0].Suites[0] with { Tests = parts[0].Suites[0].Tests[1..], InOtherShards = parts[0].Suites[0].InOtherShards + 1 }] };

        Refused("they did not find the same tests", [.. parts]);
    }

    [Fact]
    public void Refusal_EndsWith9() => Assert.Equal(ExitCode.FewerTests, ExitCodes.Of(FaultKind.MissingShards));

    private static ImmutableArray<ShardRecord> Changed(int place, Func<ShardRecord, ShardRecord> change) => Four.SetItem(place, change(Four[place]));

    private static void Refused(string words, ImmutableArray<ShardRecord> records)
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => Merge.Of(records));

        Assert.Equal(FaultKind.MissingShards, refusal.Fault.Kind);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }
}
