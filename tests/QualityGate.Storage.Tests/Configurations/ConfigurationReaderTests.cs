using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Storage.Configurations;

namespace QualityGate.Storage.Tests.Configurations;

public sealed class ConfigurationReaderTests
{
    [Fact]
    public void GeneralKeys_AreRead()
    {
        Configuration read = Read("""
            {
              // Comments and trailing commas are allowed.
              "$schema": "https://example.org/qualitygate.schema.json",
              "runs": 20,
              "conditions": ["serial", "Parallel"], /* of these */
              "timeout": "1h30m",
              "since": "origin/main",
            }
            """);

        Assert.Equal(20, read.Runs);
        Assert.Equal(["serial", "parallel"], read.Conditions!.Value.Select(conditions => conditions.Name));
        Assert.Equal(TimeSpan.FromMinutes(90), read.Timeout);
        Assert.Equal("origin/main", read.Since);
        Assert.Empty(read.Policy);
    }

    [Fact]
    public void EveryConditionOfTheGate_IsRead()
    {
        PolicyLayer read = Layer("""
            {
              "gateProfile": "strict",
              "minRuns": 15,
              "new": { "flaky": 1, "survivedRuns": 5 },
              "overall": { "failed": 2, "flaky": "baseline" },
              "flakyRateUpper": "5%",
              "flakyMarkers": 3,
              "parallelDiffersFromSerial": 4,
              "sensitive": "report",
              "hiddenOrderDependencies": 6,
              "consecutiveIdenticalRuns": 7,
              "quarantine": { "expired": 8, "count": 9, "ownerless": 10, "broken": 11 },
              "tests": { "min": 12, "dropPercent": 2.5, "removed": 13 },
              "skippedNew": 14,
              "shards": 4,
              "maskedFailures": { "new": 16 },
              "analyzers": { "new": 17 },
              "undecided": "red",
              "hysteresis": 18
            }
            """);

        Assert.Equal(
            [
                (GateRule.ValidRuns, Limit.Of(15)), (GateRule.NewUnreliableTests, Limit.Of(1)), (GateRule.SurvivedRuns, Limit.Of(5)), (GateRule.BrokenTests, Limit.Of(2)),
                (GateRule.UnreliableTests, Limit.Baseline), (GateRule.FlakyRate, Limit.Of(0.05)), (GateRule.FlakyMarkers, Limit.Of(3)), (GateRule.ParallelDifferences, Limit.Of(4)),
                (GateRule.SensitiveTests, Limit.Report), (GateRule.HiddenOrderDependencies, Limit.Of(6)), (GateRule.IdenticalRuns, Limit.Of(7)), (GateRule.ExpiredQuarantine, Limit.Of(8)),
                (GateRule.QuarantineEntries, Limit.Of(9)), (GateRule.OwnerlessQuarantine, Limit.Of(10)), (GateRule.BrokenQuarantine, Limit.Of(11)), (GateRule.FewestTests, Limit.Of(12)),
                (GateRule.DroppedTests, Limit.Of(2.5)), (GateRule.RemovedTests, Limit.Of(13)), (GateRule.NewlySkippedTests, Limit.Of(14)), (GateRule.Shards, Limit.Of(4)),
                (GateRule.NewMaskedFailures, Limit.Of(16)), (GateRule.NewFindings, Limit.Of(17)),
            ],
            read.Limits.Select(limit => (limit.Rule, limit.Limit)));
        Assert.Equal(("strict", UndecidedMeaning.Red, 18), (read.Profile, read.Undecided, read.Hysteresis!.CleanRuns));
        Assert.Equal(GateKeys.All.Length, read.Limits.Length);
    }

    [Fact]
    public void ShortFormOfTolerance_IsRead() => Assert.Equal(2, Layer("""{ "flaky": 2 }""").Flaky);

    [Theory]
    [InlineData("0.05", 0.05)]
    [InlineData("1", 1)]
    [InlineData("\"5%\"", 0.05)]
    [InlineData("\"12.5 %\"", 0.125)]
    [InlineData("\"100%\"", 1)]
    public void Shares_MayBeWrittenWithTheSign(string value, double share) =>
        Assert.Equal(share, Layer($$"""{ "flakyRateUpper": {{value}} }""").LimitOf(GateRule.FlakyRate)!.Number!.Value, precision: 12);

    [Fact]
    public void Profiles_AreReadWithWhatTheyExtend()
    {
        PolicyProfile read = Assert.Single(Read("""{ "profiles": { "nightly": { "extends": "strict", "overall": { "failed": 3 }, "undecided": "green" } } }""").Profiles);

        Assert.Equal(("nightly", "strict", Limit.Of(3), UndecidedMeaning.Green), (read.Name, read.Extends, read.Keys.LimitOf(GateRule.BrokenTests), read.Keys.Undecided));
    }

    [Fact]
    public void Projects_AreReadInTheirOrder()
    {
        ImmutableArray<ProjectPolicy> read = Layer("""{ "projects": [ { "match": "tests/Old/**", "overall": { "flaky": 3 } }, { "match": "tests/New", "minRuns": 2 } ] }""").Projects;

        Assert.Equal([("tests/Old/**", GateRule.UnreliableTests), ("tests/New", GateRule.ValidRuns)], read.Select(project => (project.Match, Assert.Single(project.Limits).Rule)));
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
    [InlineData("{\n  \"minruns\": 3\n}", 2, "there is no key 'minruns' (did you mean 'minRuns'?). The keys are: runs, conditions, timeout, ")]
    [InlineData("{\n\n  \"retries\": 3\n}", 3, "there is no key 'retries'. The keys are:")]
    [InlineData("{\n  \"runs\": 3,\n  \"runs\": 3\n}", 3, "'runs' is there for the second time")]
    [InlineData("{ \"runs\": \"3\" }", 1, "'runs': expected a whole number from 1 to 10000, but found \"3\".")]
    [InlineData("{ \"runs\": 0 }", 1, "'runs': expected a whole number from 1 to 10000, but found 0.")]
    [InlineData("{ \"runs\": 10001 }", 1, "'runs': expected a whole number from 1 to 10000, but found 10001.")]
    [InlineData("{ \"runs\": 1.5 }", 1, "'runs': expected a whole number from 1 to 10000, but found 1.5.")]
    [InlineData("{ \"runs\": null }", 1, "'runs': expected a whole number from 1 to 10000, but found null.")]
    [InlineData("{ \"runs\": NaN }", 1, "this is not JSON")]
    [InlineData("{ \"runs\": 99999999999999999999 }", 1, "'runs': expected a whole number from 1 to 10000")]
    [InlineData("{ \"minRuns\": 0 }", 1, "'minRuns': expected a whole number of at least 1, but found 0.")]
    [InlineData("{ \"minRuns\": \"report\" }", 1, "'minRuns': expected a whole number of at least 1, but found \"report\".")]
    [InlineData("{ \"flaky\": -1 }", 1, "'flaky': expected a whole number of at least 0, but found -1.")]
    [InlineData("{ \"flakyMarkers\": [\n1,\n2] }", 1, "'flakyMarkers': expected a whole number of at least 0, or \"baseline\" or \"report\", but found [ 1, 2].")]
    [InlineData("{ \"conditions\": \"serial\" }", 1, "'conditions': expected an array of one or more of these names: asconfigured, serial, parallel, crowd, ")]
    [InlineData("{ \"conditions\": [] }", 1, "'conditions': expected an array of one or more")]
    [InlineData("{ \"conditions\": [1] }", 1, "'conditions': expected an array of one or more")]
    [InlineData("{ \"conditions\": [\"seriall\"] }", 1, "'conditions': there is no condition 'seriall' (did you mean 'serial'?); expected some of asconfigured, serial, parallel, crowd, ")]
    [InlineData("{ \"conditions\": [\"serial\", \"SERIAL\"] }", 1, "'conditions': a condition is there twice")]
    [InlineData("{ \"timeout\": 30 }", 1, "'timeout': expected a duration of more than zero, such as \"30s\", \"5m\" or \"1h30m\", but found 30.")]
    [InlineData("{ \"timeout\": \"0s\" }", 1, "'timeout': expected a duration of more than zero")]
    [InlineData("{ \"timeout\": \"30\" }", 1, "'timeout': '30' is not a duration")]
    [InlineData("{ \"since\": \" \" }", 1, "'since': expected a branch, tag or commit, such as \"main\"")]
    [InlineData("{ \"since\": 7 }", 1, "'since': expected a branch, tag or commit, such as \"main\", but found 7.")]
    [InlineData("[]", 1, "a configuration is one object")]
    [InlineData("", 1, "this is not JSON")]
    [InlineData("{\n\"runs\": 3\n", 3, "this is not JSON")]
    [InlineData("{ \"runs\": 3 }\n{ }", 2, "this is not JSON")]
    [InlineData("{\n  runs: 3\n}", 2, "this is not JSON: 'r' is an invalid start of a property name. Expected a '\"'.")]
    [InlineData("{\n  \"\\ud800\": 3\n}", 2, "this is not Unicode")]
    [InlineData("{\n  \"timeout\": \"\\ud800\"\n}", 2, "this is not Unicode")]
    public void WhatCannotBeUsed_IsRefusedByItsLine(string text, int line, string problem) => Refused(text, line, problem);

    [Theory]
    [InlineData("{\n  \"overall\": {\n    \"flakky\": 0\n  }\n}", 3, "there is no key 'flakky' in 'overall' (did you mean 'flaky'?). The keys there are: failed, flaky.")]
    [InlineData("{\n  \"overall\": { \"flakyMarkers\": 0 } }", 2, "there is no key 'flakyMarkers' in 'overall' (did you mean 'flakyMarkers', beside 'overall'?)")]
    [InlineData("{ \"dropPercent\": 5 }", 1, "there is no key 'dropPercent' (did you mean \"tests\": { \"dropPercent\": ... }?)")]
    [InlineData("{ \"overall.flaky\": 5 }", 1, "there is no key 'overall.flaky' (did you mean \"overall\": { \"flaky\": ... }?)")]
    [InlineData("{ \"overall\": 5 }", 1, "'overall': expected an object with some of these keys: failed, flaky.")]
    [InlineData("{ \"overall\": { \"flaky\": \"basline\" } }", 1, "'overall.flaky': expected a whole number of at least 0, or \"baseline\" or \"report\", but found \"basline\".")]
    [InlineData("{ \"new\": { \"flaky\": \"baseline\" } }", 1, "'new.flaky': expected a whole number of at least 0, or \"report\", but found \"baseline\".")]
    [InlineData("{ \"flakyRateUpper\": 5 }", 1, "'flakyRateUpper': expected a share from 0 to 1, or a percentage such as \"5%\", or \"report\", but found 5.")]
    [InlineData("{ \"flakyRateUpper\": \"101%\" }", 1, "'flakyRateUpper': expected a share from 0 to 1")]
    [InlineData("{ \"flakyRateUpper\": \"-1%\" }", 1, "'flakyRateUpper': expected a share from 0 to 1")]
    [InlineData("{ \"flakyRateUpper\": \"NaN\" }", 1, "'flakyRateUpper': expected a share from 0 to 1")]
    [InlineData("{ \"flakyRateUpper\": \"%\" }", 1, "'flakyRateUpper': expected a share from 0 to 1")]
    [InlineData("{ \"tests\": { \"dropPercent\": 100.1 } }", 1, "'tests.dropPercent': expected a number of per cent from 0 to 100, or \"report\", but found 100.1.")]
    [InlineData("{ \"tests\": { \"dropPercent\": -0.1 } }", 1, "'tests.dropPercent': expected a number of per cent")]
    [InlineData("{ \"tests\": { \"min\": 0 } }", 1, "'tests.min': expected a whole number of at least 1")]
    [InlineData("{ \"consecutiveIdenticalRuns\": 1 }", 1, "'consecutiveIdenticalRuns': expected a whole number of at least 2")]
    [InlineData("{ \"undecided\": \"yellow\" }", 1, "'undecided': expected \"red\" or \"undecided\" or \"green\", but found \"yellow\".")]
    [InlineData("{ \"undecided\": true }", 1, "'undecided': expected \"red\" or \"undecided\" or \"green\", but found true.")]
    [InlineData("{ \"hysteresis\": -1 }", 1, "'hysteresis': expected a whole number of at least 0, or \"proven\", but found -1.")]
    [InlineData("{ \"$schema\": 3 }", 1, "'$schema': expected the address of the schema as text.")]
    public void ConditionThatCannotBeUsed_IsRefusedByItsLine(string text, int line, string problem) => Refused(text, line, problem);

    [Theory]
    [InlineData("{ \"gateProfile\": \"strickt\" }", 1, "There is no gate profile 'strickt' (did you mean 'strict'?)")]
    [InlineData("{ \"profiles\": [] }", 1, "'profiles': expected an object")]
    [InlineData("{ \"profiles\": {\n \"strict\": {} } }", 2, "the profile 'strict' is always there and cannot be defined anew")]
    [InlineData("{ \"profiles\": { \"a\": {\n \"extends\": \"b\" } } }", 2, "'extends': there is no profile 'b'")]
    [InlineData("{ \"profiles\": { \"a\": { \"extends\": 3 } } }", 1, "'extends': expected the name of a profile.")]
    [InlineData("{ \"profiles\": { \"a\": { \"runs\": 3 } } }", 1, "there is no key 'runs'")]
    [InlineData("{\n \"profiles\": { \"a\": { \"extends\": \"b\" }, \"b\": { \"extends\": \"a\" } } }", 2, "The profile 'a' extends itself")]
    [InlineData("{ \"projects\": {} }", 1, "'projects': expected an array")]
    [InlineData("{ \"projects\": [\n { \"minRuns\": 3 } ] }", 2, "'projects': 'match' is missing")]
    [InlineData("{ \"projects\": [ { \"match\": \"/root\" } ] }", 1, "'match': expected a path from the root of the repository")]
    [InlineData("{ \"projects\": [ { \"match\": \"a\\\\b\" } ] }", 1, "'match': expected a path from the root of the repository")]
    [InlineData("{ \"projects\": [ { \"match\": \"a\", \"shards\": 3 } ] }", 1, "there is no key 'shards'")]
    [InlineData("{ \"projects\": [ { \"match\": \"a\" }, { \"match\": \"a\" } ] }", 1, "'projects': a pattern is there twice")]
    public void ProfileOrProjectThatCannotBeUsed_IsRefusedByItsLine(string text, int line, string problem) => Refused(text, line, problem);

    [Theory]
    [InlineData("{\n \"overall\": { \"flaky\": 1 },\n \"flaky\": 1 }", 3, "'flaky' is the short form of 'overall.flaky', and both are there; keep one.")]
    [InlineData("{\n \"new\": { \"flaky\": 3 }, \"overall\": { \"flaky\": 1 } }", 2, "'new.flaky' tolerates 3 flaky tests that are new and 'overall.flaky' only 1 in all")]
    [InlineData("{\n \"runs\": 5,\n \"minRuns\": 6 }", 3, "'minRuns' asks for 6 runs, and 'runs' makes only 5")]
    [InlineData("{\n \"runs\": 5,\n \"gateProfile\": \"strict\" }", 3, "'minRuns' asks for 10 runs, and 'runs' makes only 5")]
    [InlineData("{ \"runs\": 5,\n \"consecutiveIdenticalRuns\": 6 }", 2, "'consecutiveIdenticalRuns' asks for 6 runs")]
    [InlineData("{ \"runs\": 5,\n \"new\": { \"survivedRuns\": 11 } }", 2, "'new.survivedRuns' asks for 11 runs, and 'runs' makes only 10")]
    public void ValuesThatContradictEachOther_AreRefused(string text, int line, string problem) => Refused(text, line, problem);

    [Theory]
    [InlineData("{ \"runs\": 5, \"new\": { \"survivedRuns\": 10 }, \"minRuns\": 5 }")]
    [InlineData("{ \"minRuns\": 50 }")]
    [InlineData("{ \"runs\": 5, \"gateProfile\": \"strict\", \"minRuns\": 5, \"consecutiveIdenticalRuns\": 5 }")]
    [InlineData("{ \"new\": { \"flaky\": 3 }, \"overall\": { \"flaky\": \"baseline\" } }")]
    public void ValuesThatGoTogether_AreRead(string text) => Assert.NotNull(Read(text));

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

    private static void Refused(string text, int line, string problem)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write(ConfigurationReader.FileName, text);

        QualityGateException refusal = Assert.Throws<QualityGateException>(() => ConfigurationReader.Read(file));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.StartsWith($"{file}:{line}: {problem}", refusal.Message, StringComparison.Ordinal);
    }

    private static PolicyLayer Layer(string text) => Assert.Single(Read(text).Policy);

    private static Configuration Read(string text)
    {
        using TemporaryFolder folder = new();
        return ConfigurationReader.Read(folder.Write(ConfigurationReader.FileName, text));
    }
}
