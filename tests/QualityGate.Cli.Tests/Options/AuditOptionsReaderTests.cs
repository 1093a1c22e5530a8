using QualityGate.Cli.Options;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
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
        Assert.Equal(0, options.Policy.MaxFlaky);
        Assert.Null(options.Policy.MaxFlakyMarkers);
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
    public void Configuration_WinsOverDefaults()
    {
        AuditOptions options = AuditOptionsReader.Read(Nothing, new Configuration { Runs = 7, MinRuns = 5, Flaky = 2, FlakyMarkers = 1 });

        Assert.Equal((7, 5, 2, 1), (options.Runs.Runs, options.Policy.MinRuns, options.Policy.MaxFlaky, options.Policy.MaxFlakyMarkers));
    }

    [Fact]
    public void Confirm_NamesTheHostThatChecksAgain()
    {
        Assert.Null(AuditOptionsReader.Read(Nothing, new Configuration()).Runs.Confirm);
        Assert.Equal(SuiteHost.Os, AuditOptionsReader.Read(Nothing with { Confirm = "os" }, new Configuration()).Runs.Confirm);
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
