using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Merges;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;
using QualityGate.Core.Shards;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Merges;

public sealed class MergeTests
{
    private static readonly ShardScript Shop = new();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 4)]
    [InlineData(5, 2)]
    [InlineData(6, 4)]
    [InlineData(10, 3)]
    [InlineData(10, 10)]
    public void PartsByIterations_MakeTheAuditThatOneRunMakes(int runs, int total)
    {
        ShardScript script = Shop with { Settings = Shop.Settings with { Runs = runs } };

        Assert.Equal(ShardScript.Essence(script.Whole()), ShardScript.Essence(ShardScript.AuditOf(Merge.Of(script.Parts(total)))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(40)]
    public void PartsByTests_MakeTheAuditThatOneRunMakes(int total) => Assert.Equal(
        ShardScript.Essence(Shop.Whole()),
        ShardScript.Essence(ShardScript.AuditOf(Merge.Of(Shop.Parts(total, ShardSplit.Tests)))));

    [Fact]
    public void FilesThatSeveralPartsAskedAbout_AreThereOnce()
    {
        ImmutableArray<ShardRecord> parts =
        [
            .. Shop.Parts(2).Select((part, place) => part with { Sources = [new SourceFile { Path = "Shared.cs", Owners = ["@shop"] }, new SourceFile { Path = $"{place}.cs", Owners = ["@shop"] }] }),
        ];

        RunEvent.SourcesTraced traced = Assert.Single(Merge.Of(parts).Events.OfType<RunEvent.SourcesTraced>());

        Assert.Equal(["0.cs", "1.cs", "Shared.cs"], traced.Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData(ShardSplit.Iterations)]
    [InlineData(ShardSplit.Tests)]
    public void RunThatWasLostInAPart_IsThereAndCostsNoResult(ShardSplit split)
    {
        ShardScript script = Shop with { Ending = planned => planned.Number is 3 or 8 ? Completion.Voided : Completion.Completed };

        Audit audit = ShardScript.AuditOf(Merge.Of(script.Parts(3, split)));

        Assert.All(script.Settings.Conditions, conditions => Assert.Equal(6, audit.Suites.Single().RunsThatCount(conditions)));
        Assert.Equal(split == ShardSplit.Iterations ? 2 : 6, audit.Suites.Single().Runs.Count(run => run.Completion == Completion.Voided));
        Assert.Equal(audit.Suites.Single().Runs.Length, audit.Suites.Single().Runs.Select(run => run.Number).Distinct().Count());
    }

    [Theory]
    [InlineData(ShardSplit.Iterations)]
    [InlineData(ShardSplit.Tests)]
    public void TestThatCrashesNowAndThen_IsFlakyAndTakesNoResultOfOthersAlong(ShardSplit split)
    {
        ShardScript script = Shop with { Crashes = planned => planned.Seed % 3 == 0, Settings = Shop.Settings with { Runs = 4 } };
        Audit whole = script.Whole();

        Audit merged = ShardScript.AuditOf(Merge.Of(script.Parts(2, split)));

        Assert.Equal(
            whole.Suites.Single().Tests.Where(test => test.Id.Method != "T0").Select(test => (test.Id, test.Verdict.GetType().Name)),
            merged.Suites.Single().Tests.Where(test => test.Id.Method != "T0").Select(test => (test.Id, test.Verdict.GetType().Name)));
        Assert.All(merged.Suites.Single().Tests.SelectMany(test => test.Results), result => Assert.DoesNotContain('.', result.Strip));
    }

    [Fact]
    public void Merged_IsNoPartAnyMoreAndNamesItsParts()
    {
        AuditSubject subject = Merge.Of([.. Shop.Parts(3).Reverse()]).Subject;

        Assert.Null(subject.Settings.Shard);
        Assert.Equal([1, 2, 3], subject.Parts.Select(part => part.Shard.Index));
        Assert.Equal([1, 2, 3], subject.Parts.Select(part => part.Machine.Processors));
        Assert.Equal(subject.Parts[2].StartedAt, subject.StartedAt);
    }

    [Fact]
    public void Gate_PassesOnNoPartAlone()
    {
        ShardRecord part = (Shop with { Settings = Shop.Settings with { Runs = 1 } }).Part(new Shard(1, 2, ShardSplit.Tests));
        Audit audit = ShardScript.AuditOf(new MergedRecord { Subject = part.Subject, Policy = part.Policy, Facts = part.Facts, Events = [new RunEvent.SuiteDiscovered(part.Suites[0]), .. part.Runs.Select(run => new RunEvent.RunEnded(run))] });

        GateCondition row = Gate.Decide(audit, part.Policy).Conditions.Single(condition => condition.Rule == GateRule.Shards);

        Assert.Equal((2, 1, GateStatus.NotMet), (row.Expected, row.Actual, row.Status));
    }

    [Fact]
    public void Gate_CountsTheShardsOfAWholeAudit()
    {
        GateCondition row = Gate.Decide(ShardScript.AuditOf(Merge.Of(Shop.Parts(4))), new GatePolicy { MinRuns = 1 }).Conditions.Single(condition => condition.Rule == GateRule.Shards);

        Assert.Equal((4, 4, GateStatus.Met), (row.Expected, row.Actual, row.Status));
    }

    [Fact]
    public void PartThatRanOutOfItsBudget_LeavesFewerRuns()
    {
        ShardRecord[] parts = [.. Shop.Parts(2)];
        parts[1] = parts[1] with { Ending = Ending.BudgetSpent, Runs = parts[1].Runs[..2] };

        MergedRecord merged = Merge.Of([.. parts]);

        Assert.Equal(Ending.BudgetSpent, merged.Events.OfType<RunEvent.Ended>().Single().Ending);
        Assert.Equal(4, ShardScript.AuditOf(merged).Suites.Single().RunsThatCount(Under.Serial));
    }

    [Fact]
    public void FaultOfSeveralParts_IsToldOnce()
    {
        Fault fault = new() { Kind = FaultKind.Build, Subject = "tests/Bank.csproj", Message = "It does not build." };

        MergedRecord merged = Merge.Of([.. Shop.Parts(3).Select(part => part with { Faults = [fault] })]);

        Assert.Single(merged.Events.OfType<RunEvent.FaultFound>());
    }

    [Fact]
    public void SuiteThatOnePartCouldNotUse_IsKeptWithItsFault()
    {
        ShardRecord[] parts = [.. Shop.Parts(2)];
        parts[0] = parts[0] with { Suites = [], Runs = [], Faults = [new Fault { Kind = FaultKind.Build, Subject = ShardScript.Id.Project, Message = "It does not build." }] };

        MergedRecord merged = Merge.Of([.. parts]);

        Assert.Equal(3, ShardScript.AuditOf(merged).Suites.Single().RunsThatCount(Under.Serial));
        Assert.Single(merged.Events.OfType<RunEvent.FaultFound>());
    }

    [Fact]
    public void WhatIsSpentBesides_IsLeftToTheMergedAudit()
    {
        RunSettings settings = Shop.Settings with { Profile = Profile.Standard, OrderProbes = 10, Screening = [Under.Serial] };
        ShardScript script = Shop with { Settings = settings };

        Assert.All(script.Parts(3).SelectMany(part => part.Runs), run => Assert.Equal(RunPurpose.Measurement, run.Planned.Purpose));
        Assert.Equal(Profile.Standard, Merge.Of(script.Parts(3)).Subject.Settings.Profile);
    }
}
