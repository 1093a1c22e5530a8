using QualityGate.Core.Faults;

namespace QualityGate.Cli.Flows;

/// <summary>One file that was asked for by name.</summary>
internal static class OutputFile
{
    /// <exception cref="QualityGateException">It cannot be written (environment).</exception>
    public static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllTextAsync(path, text, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"--output names '{path}', which cannot be written: {exception.Message}", exception);
        }
    }
}
