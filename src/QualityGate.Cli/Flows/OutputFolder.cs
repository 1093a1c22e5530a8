using QualityGate.Core.Faults;

namespace QualityGate.Cli.Flows;

/// <summary>The folder for record and reports, tried before anything long is begun.</summary>
internal static class OutputFolder
{
    /// <exception cref="QualityGateException">It cannot be made or written to (environment).</exception>
    public static void Prepare(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            string probe = Path.Combine(folder, $".{Environment.ProcessId}.probe");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(
                FaultKind.Environment,
                $"The output folder {folder} cannot be written to: {exception.Message.TrimEnd('.')}. Choose another one with --output.",
                exception);
        }
    }
}
