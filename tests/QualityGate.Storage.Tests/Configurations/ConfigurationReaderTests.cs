using QualityGate.Core.Faults;
using QualityGate.Storage.Configurations;

namespace QualityGate.Storage.Tests.Configurations;

public sealed class ConfigurationReaderTests
{
    [Fact]
    public void EveryKey_IsRead()
    {
        Configuration read = Read("""
            {
              // Comments and trailing commas are allowed.
              "runs": 20,
              "minRuns": 15, /* of these */
              "conditions": ["serial", "Parallel"],
              "flaky": 0,
              "flakyMarkers": 3,
              "timeout": "1h30m",
              "since": "origin/main",
            }
            """);

        Assert.Equal(20, read.Runs);
        Assert.Equal(15, read.MinRuns);
        Assert.Equal(["serial", "parallel"], read.Conditions!.Value.Select(conditions => conditions.Name));
        Assert.Equal(0, read.Flaky);
        Assert.Equal(3, read.FlakyMarkers);
        Assert.Equal(TimeSpan.FromMinutes(90), read.Timeout);
        Assert.Equal("origin/main", read.Since);
    }

    [Fact]
    public void WhatIsNotThere_IsNull() => Assert.Equal(new Configuration(), Read("{}"));

    [Fact]
    public void Conditions_MayHoldTogetherAndComeInFamilies() => Assert.Equal(
        ["parallel+cpustress", "timezone-east", "timezone-west", "timezone-uneven"],
        Read("{ \"conditions\": [\"parallel+cpustress\", \"timezone\"] }").Conditions!.Value.Select(conditions => conditions.Name));

    [Fact]
    public void ByteOrderMark_IsNoObstacle() => Assert.Equal(7, Read("\uFEFF{ \"runs\": 7 }").Runs);

    [Theory]
    [InlineData("{\n  \"minruns\": 3\n}", 2, "there is no key 'minruns' (did you mean 'minRuns'?). The keys are: runs, minRuns, conditions, flaky, flakyMarkers, timeout, since.")]
    [InlineData("{\n\n  \"retries\": 3\n}", 3, "there is no key 'retries'. The keys are:")]
    [InlineData("{\n  \"runs\": 3,\n  \"runs\": 3\n}", 3, "'runs' is there for the second time")]
    [InlineData("{ \"runs\": \"3\" }", 1, "'runs': expected a whole number from 1 to 10000, but found \"3\".")]
    [InlineData("{ \"runs\": 0 }", 1, "'runs': expected a whole number from 1 to 10000, but found 0.")]
    [InlineData("{ \"runs\": 10001 }", 1, "'runs': expected a whole number from 1 to 10000, but found 10001.")]
    [InlineData("{ \"runs\": 1.5 }", 1, "'runs': expected a whole number from 1 to 10000, but found 1.5.")]
    [InlineData("{ \"runs\": null }", 1, "'runs': expected a whole number from 1 to 10000, but found null.")]
    [InlineData("{ \"runs\": 99999999999999999999 }", 1, "'runs': expected a whole number from 1 to 10000")]
    [InlineData("{ \"minRuns\": 0 }", 1, "'minRuns': expected a whole number of at least 1, but found 0.")]
    [InlineData("{ \"flaky\": -1 }", 1, "'flaky': expected a whole number of at least 0, but found -1.")]
    [InlineData("{ \"flakyMarkers\": [\n1,\n2] }", 1, "'flakyMarkers': expected a whole number of at least 0, but found [ 1, 2].")]
    [InlineData("{ \"conditions\": \"serial\" }", 1, "'conditions': expected an array of one or more of these names: asconfigured, serial, parallel, crowd, ")]
    [InlineData("{ \"conditions\": [] }", 1, "'conditions': expected an array of one or more")]
    [InlineData("{ \"conditions\": [1] }", 1, "'conditions': expected an array of one or more")]
    [InlineData("{ \"conditions\": [\"seriall\"] }", 1, "'conditions': there is no condition 'seriall' (did you mean 'serial'?); expected some of asconfigured, serial, parallel, crowd, ")]
    [InlineData("{ \"conditions\": [\"serial\", \"SERIAL\"] }", 1, "'conditions': a condition is there twice")]
    [InlineData("{ \"timeout\": 30 }", 1, "'timeout': expected a duration of more than zero, such as \"30s\", \"5m\" or \"1h30m\", but found 30.")]
    [InlineData("{ \"timeout\": \"0s\" }", 1, "'timeout': expected a duration of more than zero")]
    [InlineData("{ \"since\": \" \" }", 1, "'since': expected a branch, tag or commit, such as \"main\"")]
    [InlineData("{ \"since\": 7 }", 1, "'since': expected a branch, tag or commit, such as \"main\", but found 7.")]
    [InlineData("{ \"timeout\": \"30\" }", 1, "'timeout': '30' is not a duration")]
    [InlineData("[]", 1, "a configuration is one object")]
    [InlineData("", 1, "this is not JSON")]
    [InlineData("{\n\"runs\": 3\n", 3, "this is not JSON")]
    [InlineData("{ \"runs\": 3 }\n{ }", 2, "this is not JSON")]
    [InlineData("{\n  runs: 3\n}", 2, "this is not JSON: 'r' is an invalid start of a property name. Expected a '\"'.")]
    [InlineData("{\n  \"\\ud800\": 3\n}", 2, "this is not Unicode")]
    [InlineData("{\n  \"timeout\": \"\\ud800\"\n}", 2, "this is not Unicode")]
    public void WhatCannotBeUsed_IsRefusedByItsLine(string text, int line, string problem)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write(ConfigurationReader.FileName, text);

        QualityGateException refusal = Assert.Throws<QualityGateException>(() => ConfigurationReader.Read(file));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.StartsWith($"{file}:{line}: {problem}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BytesThatAreNotUtf8_AreRefused()
    {
        using TemporaryFolder folder = new();
        string file = folder[ConfigurationReader.FileName];
        File.WriteAllBytes(file, [.. "{ \"timeout\": \""u8, 0xFF, .. "\" }"u8]);

        QualityGateException refusal = Assert.Throws<QualityGateException>(() => ConfigurationReader.Read(file));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
    }

    [Fact]
    public void FileThatIsNotThere_IsAFaultOfUsage()
    {
        using TemporaryFolder folder = new();

        QualityGateException refusal = Assert.Throws<QualityGateException>(() => ConfigurationReader.Read(folder["missing.json"]));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.Contains("missing.json", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatCannotBeRead_IsAFaultOfTheEnvironment()
    {
        using TemporaryFolder folder = new();

        QualityGateException refusal = Assert.Throws<QualityGateException>(() => ConfigurationReader.Read(folder.Path));

        Assert.Equal(FaultKind.Environment, refusal.Fault.Kind);
    }

    private static Configuration Read(string text)
    {
        using TemporaryFolder folder = new();
        return ConfigurationReader.Read(folder.Write(ConfigurationReader.FileName, text));
    }
}
