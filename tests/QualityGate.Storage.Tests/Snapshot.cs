namespace QualityGate.Storage.Tests;

/// <summary>
/// Compares text with a committed file. Run the tests with QUALITYGATE_UPDATE_SNAPSHOTS=1 to write all such files anew, and look at
/// the difference before committing it.
/// </summary>
internal static class Snapshot
{
    private static readonly bool IsUpdating = Environment.GetEnvironmentVariable("QUALITYGATE_UPDATE_SNAPSHOTS") == "1";

    public static void MatchesFile(string path, string actual)
    {
        if (IsUpdating)
            File.WriteAllText(path, actual);

        Assert.True(File.Exists(path), $"{path} is missing. Write it with QUALITYGATE_UPDATE_SNAPSHOTS=1.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
