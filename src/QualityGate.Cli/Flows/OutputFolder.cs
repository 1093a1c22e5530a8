using QualityGate.Core.Faults;

namespace QualityGate.Cli.Flows;

/// <summary>The folder for record and reports, tried before anything long is begun.</summary>
internal static class OutputFolder
{
    /// <summary>Bytes that can be written into it. A folder that was not there is not there afterwards.</summary>
    /// <inheritdoc cref="Prepare" path="/exception"/>
    public static long FreeSpaceIn(string folder)
    {
        bool isNew = !Directory.Exists(folder);
        Prepare(folder);
        long free = new DriveInfo(folder).AvailableFreeSpace;
        if (isNew)
            Directory.Delete(folder);
        return free;
    }

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
