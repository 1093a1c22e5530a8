using QualityGate.Bench.Figures;
using QualityGate.Core.Histories;
using QualityGate.Projects.Sdks;
using QualityGate.Storage.Histories.Folders;

namespace QualityGate.Bench.Histories;

/// <summary>How long it takes to sum up a history in files: the whole command as users type it, and the reading alone in a warm process.</summary>
internal static class HistoryReading
{
    public static async Task PrintAsync(BenchOptions options, string workshop, CancellationToken cancellationToken)
    {
        string path = Path.Combine(workshop, string.Create(CultureInfo.InvariantCulture, $"history-{options.Entries}x{options.Tests}"));
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);

        await using HistoryFolder folder = new(path);
        List<double> added = [];
        foreach (HistoryEntry entry in new GeneratedHistory(options.Entries, options.Tests).Entries())
            added.Add(await SecondsAsync(() => folder.AddAsync(entry, cancellationToken)));

        List<double> commands = [];
        List<double> readings = [];
        foreach (int _ in Enumerable.Range(0, options.Pairs))
        {
            commands.Add(await SecondsAsync(() => ShowAsync(path, cancellationToken)));
            readings.Add(await SecondsAsync(async () => HistorySummary.Of((await folder.ReadAsync(cancellationToken)).History)));
        }

        double size = Directory.EnumerateFiles(path).Sum(file => new FileInfo(file).Length) / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"### history: {options.Entries} audits of {options.Tests} tests, 2 x 10 runs each, {size:0.0} MB in files"));
        Console.WriteLine();
        Console.WriteLine("| what | s, median [quartiles] |");
        Console.WriteLine("|---|---|");
        Console.WriteLine($"| `history show`, whole command | {Spread.Of(commands).ToText("0.00")} |");
        Console.WriteLine($"| reading and summing up alone, warm | {Spread.Of(readings).ToText("0.00")} |");
        Console.WriteLine($"| adding one audit | {Spread.Of(added).ToText("0.0000")} |");
        Directory.Delete(path, recursive: true);
    }

    private static async Task ShowAsync(string path, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = new(DotnetHost.Path, ["exec", Path.Combine(AppContext.BaseDirectory, "QualityGate.Cli.dll"), "history", "show", "--history", path])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0 || !output.StartsWith("History", StringComparison.Ordinal))
            throw new InvalidOperationException($"history show ended with {process.ExitCode}: {output}");
    }

    private static async Task<double> SecondsAsync(Func<Task> work)
    {
        long begin = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }
}
