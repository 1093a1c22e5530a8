using QualityGate.Projects.Sdks;

namespace QualityGate.DiagnosisBench.Measurements;

/// <summary>A <c>dotnet</c> command that is run to its end, with what it said.</summary>
internal sealed record TimedCommand(int ExitCode, double Seconds, string Output)
{
    /// <summary>Our tool, as it was built with this bench.</summary>
    public static string Tool { get; } = Path.Combine(AppContext.BaseDirectory, "QualityGate.Cli.dll");

    /// <summary>The last lines, for the message that it failed.</summary>
    public string LastWords => string.Join('\n', Output.TrimEnd().Split('\n').TakeLast(12));

    public static async Task<TimedCommand> RunAsync(string folder, ImmutableArray<string> arguments, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = new(DotnetHost.Path, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What started this bench must not reach what is measured.
        foreach (string name in start.Environment.Keys.Where(IsOurs).ToList())
            start.Environment.Remove(name);

        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
            string output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new TimedCommand(process.ExitCode, Stopwatch.GetElapsedTime(began).TotalSeconds, output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static bool IsOurs(string name) =>
        name.StartsWith("QUALITYGATE_", StringComparison.Ordinal) || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);
}
