using System.Text;
using QualityGate.Core.Faults;

namespace QualityGate.Reporting;

/// <summary>Puts reports into a folder, each whole or not at all: nobody ever reads half an audit.</summary>
public static class ReportWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes one file per format, replacing those of an earlier audit.</summary>
    /// <returns>The paths of the files, in the order of <paramref name="formats"/>.</returns>
    /// <exception cref="QualityGateException">The folder or a file cannot be written (<see cref="FaultKind.Environment"/>).</exception>
    public static async Task<ImmutableArray<string>> WriteAsync<TConclusion>(
        TConclusion conclusion,
        string directory,
        IEnumerable<ReportFormat<TConclusion>> formats,
        CancellationToken cancellationToken)
    {
        ImmutableArray<string>.Builder paths = ImmutableArray.CreateBuilder<string>();
        foreach (ReportFormat<TConclusion> format in formats)
        {
            string path = Path.Combine(directory, format.FileName);
            await ReplaceAsync(path, format.Render(conclusion), cancellationToken);
            paths.Add(path);
        }

        return paths.ToImmutable();
    }

    private static async Task ReplaceAsync(string path, string text, CancellationToken cancellationToken)
    {
        // In the same folder, because a rename is atomic only within one file system.
        string draft = $"{path}.{Environment.ProcessId}.draft";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            try
            {
                await File.WriteAllTextAsync(draft, text, Utf8, cancellationToken);
                File.Move(draft, path, overwrite: true);
            }
            finally
            {
                File.Delete(draft);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(
                FaultKind.Environment,
                $"The report '{path}' cannot be written: {exception.Message}",
                exception);
        }
    }
}
