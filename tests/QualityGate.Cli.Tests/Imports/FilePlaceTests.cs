using QualityGate.Cli.Imports;

namespace QualityGate.Cli.Tests.Imports;

public class FilePlaceTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef01234567";

    [Theory]
    [InlineData($"{Hash}/results.xml", Hash)]
    [InlineData($"main/{Hash}/7/results.xml", Hash)]
    [InlineData($"run-{Hash}-1/results.xml", Hash)]
    [InlineData("0123456/results.xml", null)]
    [InlineData($"a{Hash}/results.xml", null)]
    [InlineData($"{Hash}.xml", null)]
    public void OnlyAFullHashInAFolder_IsACommit(string path, string? commit) => Assert.Equal(commit, FilePlace.CommitIn(path));

    [Theory]
    [InlineData($"{Hash}/1/results.xml", $"{Hash}/2/results.xml")]
    [InlineData("run-1/results.xml", "run-2/results.xml")]
    [InlineData("results-1.xml", "results-2.xml")]
    [InlineData("root_ci-1_2026-01-31_12_00_00.trx", "root_ci-2_2026-02-01_09_30_15[1].trx")]
    [InlineData("_ci-1_2026-01-31_12_00_00_net10.0.trx", "_ci-2_2026-02-01_09_30_15_net10.0[1].trx")]
    [InlineData("2026-01-31T12-00-00/linux/a.xml", "2026-02-01/linux/a.xml")]
    public void RunsOfOneJob_AreToldByNumbersOnly(string one, string other) => Assert.Equal(FilePlace.JobOf(one), FilePlace.JobOf(other));

    [Theory]
    [InlineData("run-1/linux/results.xml", "run-2/windows/results.xml")]
    [InlineData("ubuntu-22.04/results.xml", "ubuntu-24.04/results.xml")]
    [InlineData("linux.xml", "windows.xml")]
    [InlineData("java-17/results.xml", "java-21/results.xml")]
    [InlineData("net8.0/1.trx", "net10.0/1.trx")]
    [InlineData("_ci_2026-01-31_12_00_00_net8.0.trx", "_ci_2026-01-31_12_00_00_net10.0.trx")]
    public void WhateverElseDiffers_IsAnotherJob(string one, string other) => Assert.NotEqual(FilePlace.JobOf(one), FilePlace.JobOf(other));
}
