using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Shards;

namespace QualityGate.Core.Tests.Planning;

public sealed class ShardedRunsTests
{
    private static readonly ShardScript Shop = new();

    [Fact]
    public void PartsTogether_MakeTheRunsOfTheWholeFromTheSameSeeds()
    {
        ImmutableArray<PlannedRun> whole = Planned(Shop.Part(new Shard(1, 1, ShardSplit.Iterations)).Runs);

        Assert.Equal(
            whole.Select(run => (run.Number, run.Conditions, run.Seed)),
            Planned([.. Shop.Parts(4).SelectMany(part => part.Runs)]).OrderBy(run => run.Number).Select(run => (run.Number, run.Conditions, run.Seed)));
        Assert.Equal(Enumerable.Range(1, 12), whole.Select(run => run.Number));
    }

    /// <summary>The orders under a condition belong together: each test follows each other one in some of them.</summary>
    [Fact]
    public void PartsTogether_ShuffleAsTheWholeDoes()
    {
        ShardScript shuffled = Shop with { Settings = Shop.Settings with { Conditions = [ConditionSet.Of(ShuffledCondition.Instance)] } };
        ImmutableArray<PlannedRun> whole = Planned(shuffled.Part(new Shard(1, 1, ShardSplit.Iterations)).Runs);

        PlannedRun[] parts = [.. Planned([.. shuffled.Parts(4).SelectMany(part => part.Runs)]).OrderBy(run => run.Number)];

        Assert.Equal(6, whole.Select(run => string.Join(' ', run.Order)).Distinct().Count());
        Assert.Equal(whole.Select(run => string.Join(' ', run.Order)), parts.Select(run => string.Join(' ', run.Order)));
    }

    [Fact]
    public void IterationOfAPart_HasAllConditions() =>
        Assert.Equal([3, 4, 11, 12], Planned(Shop.Part(new Shard(2, 4, ShardSplit.Iterations)).Runs).Select(run => run.Number));

    [Fact]
    public void PartByTests_BearsTheNumbersOfTheWhole() => Assert.All(
        Shop.Parts(3, ShardSplit.Tests),
        part => Assert.Equal(Enumerable.Range(1, 12), Planned(part.Runs).Select(run => run.Number)));

    [Fact]
    public void RunsThatNobodyForesaw_HaveNumbersOfTheirOwnInEachPart()
    {
        ShardScript script = Shop with { Ending = planned => planned.Number is 1 or 4 or 5 ? Completion.Voided : Completion.Completed };

        ImmutableArray<PlannedRun>[] parts = [.. script.Parts(3).Select(part => Planned(part.Runs))];

        Assert.Equal([1, 13, 2, 7, 8], parts[0].Select(run => run.Number));
        Assert.Equal([3, 4, 14, 9, 10], parts[1].Select(run => run.Number));
        Assert.Equal([5, 15, 6, 11, 12], parts[2].Select(run => run.Number));
    }

    [Fact]
    public void RestOfARunThatWasCutShort_IsNumberedBehindAllOthers()
    {
        ShardScript script = Shop with { Crashes = planned => planned.Number == 3 };

        ImmutableArray<PlannedRun> runs = Planned(script.Part(new Shard(2, 3, ShardSplit.Iterations)).Runs);

        Assert.Equal([3, 4, 9, 10], runs.Where(run => run.Continues is null).Select(run => run.Number));
        Assert.All(runs.Where(run => run.Continues is not null).Index(), run => Assert.Equal((14 + (3 * run.Index), 3), (run.Item.Number, run.Item.Continues)));
        Assert.Contains(runs, run => run.Continues is not null);
    }

    [Fact]
    public void MorePartsThanRuns_LeaveSomeWithNothing() =>
        Assert.Empty((Shop with { Settings = Shop.Settings with { Runs = 2 } }).Part(new Shard(3, 4, ShardSplit.Iterations)).Runs);

    private static ImmutableArray<PlannedRun> Planned(ImmutableArray<SuiteRun> runs) => [.. runs.Select(run => run.Planned)];
}
