using QualityGate.DiagnosisBench.Measurements;

namespace QualityGate.DiagnosisBench.Tests.Measurements;

public sealed class ResultFolderTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("qualitygate-results-").FullName;

    public void Dispose() => Directory.Delete(_path, recursive: true);

    [Fact]
    public void FinishedMeasurement_IsReadBack()
    {
        ResultFolder folder = new(_path);
        Measurement measurement = new() { Command = "audit", Tests = "a", Tool = "b", Seconds = 1.5, ExitCode = 2 };

        folder.Write(measurement);

        Assert.Equal(measurement, folder.Read());
    }

    [Fact]
    public void WhatAnInterruptionLeft_IsNoResult()
    {
        ResultFolder folder = new(Path.Combine(_path, "audit-1"));
        folder.Clear();
        File.WriteAllText(Path.Combine(folder.Path, "audit.json"), "{}");

        Assert.Null(folder.Read());
        folder.Clear();
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }
}
