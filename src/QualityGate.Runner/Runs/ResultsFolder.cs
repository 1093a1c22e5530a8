namespace QualityGate.Runner.Runs;

/// <summary>
/// Where a run may leave files: deployed copies of the tests, attachments, results in the framework's own format. Nothing of
/// that is wanted after the run, and nothing of it belongs among the user's files.
/// </summary>
internal sealed class ResultsFolder : IDisposable
{
    /// <summary>Absolute path. The folder comes into being when somebody writes into it.</summary>
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"qualitygate-results-{Guid.NewGuid():N}");

    public void Dispose()
    {
        try
        {
            if (Directory.Exists(Path))
                Directory.Delete(Path, recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // A test took away the right to delete what it wrote. The system clears its temporary folder itself.
            System.Diagnostics.Debug.WriteLine(held.Message);
        }
    }
}
