using System.Text;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Reporting.Honesty;
using QualityGate.Reporting.Scans;

namespace QualityGate.Reporting;

/// <summary>Puts reports into a folder, each whole or not at all: nobody ever reads half an audit.</summary>
public static class ReportWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes one file per format, replacing those of an earlier audit.</summary>
    /// <returns>The paths of the files, in the order of <paramref name="formats"/>.</returns>
    /// <exception cref="QualityGateException">The folder or a file cannot be written (<see cref="FaultKind.Environment"/>).</exception>
    public static async Task<ImmutableArray<string>> WriteAsync(
        Conclusion conclusion,
        string directory,
        IEnumerable<ReportFormat> formats,
        CancellationToken cancellationToken)
    {
        ImmutableArray<string>.Builder paths = ImmutableArray.CreateBuilder<string>();
        foreach (ReportFormat format in formats)
        {
            string path = Path.Combine(directory, ReportFormats.FileNameOf(format));
            await ReplaceAsync(path, ReportFormats.Render(format, conclusion), cancellationToken);
            paths.Add(path);
        }

        return paths.ToImmutable();
    }

    /// <summary>The same for a scan on its own.</summary>
    /// <inheritdoc cref="WriteAsync(Conclusion, string, IEnumerable{ReportFormat}, CancellationToken)" path="/exception"/>
    public static async Task<ImmutableArray<string>> WriteAsync(
        ScanConclusion conclusion,
        string directory,
        IEnumerable<ScanFormat> formats,
        CancellationToken cancellationToken)
    {
        ImmutableArray<string>.Builder paths = ImmutableArray.CreateBuilder<string>();
        foreach (ScanFormat format in formats)
        {
            string path = Path.Combine(directory, ScanFormats.FileNameOf(format));
            await ReplaceAsync(path, ScanFormats.Render(format, conclusion), cancellationToken);
            paths.Add(path);
        }

        return paths.ToImmutable();
    }

    /// <summary>The same for CI definitions on their own.</summary>
    /// <inheritdoc cref="WriteAsync(Conclusion, string, IEnumerable{ReportFormat}, CancellationToken)" path="/exception"/>
    public static async Task<ImmutableArray<string>> WriteAsync(
        CiConclusion conclusion,
        string directory,
        IEnumerable<CiFormat> formats,
        CancellationToken cancellationToken)
    {
        ImmutableArray<string>.Builder paths = ImmutableArray.CreateBuilder<string>();
        foreach (CiFormat format in formats)
        {
            string path = Path.Combine(directory, CiFormats.FileNameOf(format));
            await ReplaceAsync(path, CiFormats.Render(format, conclusion), cancellationToken);
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
