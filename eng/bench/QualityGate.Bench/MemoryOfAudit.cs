using QualityGate.Bench.Suites;
using QualityGate.Projects.Sdks;

namespace QualityGate.Bench;

/// <summary>Audits a suite through the command line, as a user does, and watches how much memory the tool itself takes.</summary>
internal static class MemoryOfAudit
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    public static async Task PrintAsync(GeneratedSuite suite, BenchOptions options, CancellationToken cancellationToken)
    {
        string output = Path.Combine(suite.Folder, "qualitygate-report");
        ProcessStartInfo start = new(DotnetHost.Path,
        [
            "exec", Tool, "audit", suite.Folder, "--no-build", "--configuration", "Release",
            "--runs", (options.Runs / 2).ToString(CultureInfo.InvariantCulture), "--output", output,
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        // What it says is of no interest, but nobody may wait for a full pipe.
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        long peak = 0;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            await Task.Delay(BetweenLooks, cancellationToken);
        }

        string text = process.ExitCode == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{suite.Shape.Name}: {suite.Shape.Tests} tests, {options.Runs / 2 * 2} runs: {peak / 1024.0:0} MiB at most")
            : $"{suite.Shape.Name}: the audit ended with {process.ExitCode}, so its memory means nothing.";
        Console.WriteLine(text);
    }

    private static string Tool => Path.Combine(AppContext.BaseDirectory, "QualityGate.Cli.dll");

    /// <returns>The high-water mark of the resident set, in KiB, as the kernel keeps it; 0 once the process is gone.</returns>
    private static long PeakOf(int processId)
    {
        try
        {
            string line = File.ReadLines($"/proc/{processId}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal), "");
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words is [_, var size, _] ? long.Parse(size, CultureInfo.InvariantCulture) : 0;
        }
        catch (IOException)
        {
            // It ended between two looks; the mark seen last stands.
            return 0;
        }
    }
}
