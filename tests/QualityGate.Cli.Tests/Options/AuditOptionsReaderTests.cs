using QualityGate.Cli.Options;
using QualityGate.Core.Audits;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Planning;
using QualityGate.Core.Suites;
using QualityGate.Storage.Configurations;

namespace QualityGate.Cli.Tests.Options;

public class AuditOptionsReaderTests
{
    private static readonly AuditArguments Nothing = new() { Target = "." };

    [Fact]
    public void NothingSaid_IsTenSerialAndTenParallelRunsThatAllCount()
    {
        AuditOptions options = AuditOptionsReader.Read(Nothing, new Configuration());

        Assert.Equal(10, options.Runs.Runs);
        Assert.Equal(["serial", "parallel"], options.Runs.Conditions.Select(conditions => conditions.Name));
        Assert.Equal(10, options.Policy.MinRuns);
        Assert.Equal(Limit.Of(0), options.Policy.LimitOf(GateRule.NewUnreliableTests));
        Assert.Equal(Limit.Report, options.Policy.LimitOf(GateRule.FlakyMarkers));
    }

    [Fact]
    public void CommandLine_WinsOverConfiguration()
    {
        Configuration configuration = new() { Runs = 7, Conditions = [ConditionSet.Of(SerialCondition.Instance)], Timeout = TimeSpan.FromMinutes(1) };

        AuditOptions options = AuditOptionsReader.Read(
            Nothing with { Runs = "3", Conditions = "parallel", Timeout = "2m" }, configuration);

        Assert.Equal(3, options.Runs.Runs);
        Assert.Equal("parallel", Assert.Single(options.Runs.Conditions).Name);
        Assert.Equal(TimeSpan.FromMinutes(2), options.Timeout);
    }

    [Fact]
    public void CostOfARedRun_IsAssumedAsFarAsNobodySaysIt()
    {
        Assert.Equal(RunCost.Assumed, AuditOptionsReader.Read(Nothing, new Configuration()).Cost);
        Assert.Equal(RunCost.Assumed with { RunsPerWeek = 250 }, AuditOptionsReader.Read(Nothing, new Configuration { RunsPerWeek = 250 }).Cost);
    }

    [Fact]
    public void Configuration_WinsOverDefaults()
    {
        PolicyLayer file = new PolicyLayer().With(GateRule.ValidRuns, Limit.Of(5)).With(GateRule.FlakyMarkers, Limit.Of(1));

        AuditOptions options = AuditOptionsReader.Read(Nothing, new Configuration { Runs = 7, Policy = [file] });

        Assert.Equal((7, 5, Limit.Of(1)), (options.Runs.Runs, options.Policy.MinRuns, options.Policy.LimitOf(GateRule.FlakyMarkers)));
    }

    [Fact]
    public void GateProfile_WinsOverConfiguration()
    {
        PolicyLayer file = new PolicyLayer().With(GateRule.FlakyMarkers, Limit.Of(1));

        AuditOptions options = AuditOptionsReader.Read(Nothing with { GateProfile = "strict", AllowPartial = true }, new Configuration { Policy = [file] });

        Assert.Equal((Limit.Of(0), "strict", true), (options.Policy.LimitOf(GateRule.FlakyMarkers), options.Policy.Profile, options.Policy.AllowPartialScans));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, "main", "main")]
    [InlineData("v1.2", "main", "v1.2")]
    [InlineData("", "main", null)]
    public void Since_IsTheReferenceToCompareWith(string? typed, string? configured, string? read) =>
        Assert.Equal(read, AuditOptionsReader.Read(Nothing with { Since = typed }, new Configuration { Since = configured }).Since);

    [Fact]
    public void Confirm_NamesTheHostThatChecksAgain()
    {
        Assert.Null(AuditOptionsReader.Read(Nothing, new Configuration()).Runs.Confirm);
        Assert.Equal(SuiteHost.Os, AuditOptionsReader.Read(Nothing with { Confirm = "os" }, new Configuration()).Runs.Confirm);
    }

    [Theory]
    [InlineData("parallel+cpustress", "parallel+cpustress")]
    [InlineData("serial,TimeZone", "serial,timezone-east,timezone-west,timezone-uneven")]
    [InlineData("timezone-west,timezone", "timezone-west,timezone-east,timezone-uneven")]
    public void Conditions_MayHoldTogetherAndComeInFamilies(string typed, string read) => Assert.Equal(
        read,
        string.Join<ConditionSet>(',', AuditOptionsReader.Read(Nothing with { Conditions = typed }, new Configuration()).Runs.Conditions));

    [Theory]
    [InlineData(null, Profile.Quick)]
    [InlineData("quick", Profile.Quick)]
    [InlineData("standard", Profile.Standard)]
    public void Profile_LeavesTheNumberOfRunsAsItIs(string? name, Profile profile)
    {
        RunSettings runs = AuditOptionsReader.Read(Nothing with { Profile = name, Runs = "3" }, new Configuration()).Runs;

        Assert.Equal((profile, 3), (runs.Profile, runs.Runs));
        Assert.Equal(profile == Profile.Quick, runs.OrderProbes is null);
    }

    [Theory]
    [InlineData("0.95@5%", 0.95, 0.05)]
    [InlineData("95%@0.05", 0.95, 0.05)]
    [InlineData("0.5@0.1%", 0.5, 0.001)]
    public void Power_IsReadAsSharesOrPercent(string text, double confidence, double rate)
    {
        PowerTarget target = AuditOptionsReader.Read(Nothing with { UntilPower = text }, new Configuration()).Runs.UntilPower!;

        Assert.Equal((confidence, rate), (target.Confidence, target.Rate), (one, other) => Math.Abs(one.Item1 - other.Item1) < 1e-12 && Math.Abs(one.Item2 - other.Item2) < 1e-12);
    }

    [Theory]
    [InlineData("5%")]
    [InlineData("0.95@0")]
    [InlineData("1@5%")]
    [InlineData("0.95@200%")]
    [InlineData("0.95@5%@1")]
    [InlineData("a@b")]
    public void PowerThatIsNone_IsRefused(string text) => Assert.Contains(
        "--until-power",
        Assert.Throws<QualityGateException>(() => AuditOptionsReader.Read(Nothing with { UntilPower = text }, new Configuration())).Fault.Message,
        StringComparison.Ordinal);

    [Fact]
    public void DeepProfile_NeedsAnEnd()
    {
        Assert.Equal(FaultKind.Usage, Assert.Throws<QualityGateException>(() => AuditOptionsReader.Read(Nothing with { Profile = "deep" }, new Configuration())).Fault.Kind);
        Assert.Equal(Profile.Deep, AuditOptionsReader.Read(Nothing with { Profile = "deep", MaxTime = "1h" }, new Configuration()).Runs.Profile);
        Assert.Equal(Profile.Deep, AuditOptionsReader.Read(Nothing with { Profile = "deep", UntilPower = "0.95@5%" }, new Configuration()).Runs.Profile);
    }

    [Fact]
    public void ConditionNamedTwice_CountsOnce() =>
        Assert.Single(AuditOptionsReader.Read(Nothing with { Conditions = "serial, Serial" }, new Configuration()).Runs.Conditions);

    [Fact]
    public void LastOfSeveralValuesForOneName_Wins() => Assert.Equal(
        "b=c",
        AuditOptionsReader.Read(Nothing with { Environment = ["X=a", "X=b=c"] }, new Configuration()).Environment["X"]);

    [Fact]
    public void WhatChoseTheRuns_CanBeTypedAgain() => Assert.Equal(
        "--filter A&B --env X=1",
        string.Join(' ', AuditOptionsReader.Read(Nothing with { Filter = "A&B", Environment = ["X=1"] }, new Configuration()).Retyped));

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999")]
    [InlineData("")]
    public void NumberThatIsNone_IsRefusedByOptionName(string text)
    {
        QualityGateException exception = Assert.Throws<QualityGateException>(
            () => AuditOptionsReader.Read(Nothing with { Jobs = text }, new Configuration()));

        Assert.Equal(FaultKind.Usage, exception.Fault.Kind);
        Assert.Contains("--jobs", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SettingsFileThatIsNotThere_IsRefused() => Assert.Throws<QualityGateException>(
        () => AuditOptionsReader.Read(Nothing with { Settings = "none.runsettings" }, new Configuration()));
}
