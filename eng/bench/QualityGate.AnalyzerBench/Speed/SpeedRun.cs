using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;
using QualityGate.AnalyzerBench.Rules;

namespace QualityGate.AnalyzerBench.Speed;

/// <summary>
/// Compiles with ours, with others' and with no analyzers, in rounds. A round is a run of BenchmarkDotNet that compiles each
/// way once: whatever the machine is busy with meanwhile meets all ways, so that ratios within a round mean something where
/// the times do not.
/// </summary>
internal static class SpeedRun
{
    /// <returns>The exit code.</returns>
    public static async Task<int> PrintAsync(Request.Speed request)
    {
        ImmutableArray<CompileWay> ways = Ways(request);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{request.Files} files, {ways[0].Project.Lines} lines, {request.Rounds} rounds of {ways.Length} compiles, {(request.CountsProcessorTime ? "processor time" : "time on the clock")}"));
        if (request.IsDryRun)
        {
            Console.WriteLine(string.Join("\n", ways.Select(way => way.Name)));
            return 0;
        }

        // Warms everything that is compiled at first use, and counts what each finds.
        Dictionary<string, int> hits = [];
        foreach (CompileWay way in ways)
        {
            Console.Error.WriteLine($"warm-up: {way.Name}");
            hits[way.Name] = await way.CompileAsync();
        }

        CompileBenchmark.Chosen = ways;
        List<ImmutableDictionary<string, double>> rounds = [];
        while (rounds.Count < request.Rounds)
        {
            rounds.Add(Round(request));
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {rounds.Count} of {request.Rounds}"));
        }

        foreach (string line in SpeedTable.Lines(ways, hits, rounds))
            Console.WriteLine(line);
        return 0;
    }

    private static ImmutableArray<CompileWay> Ways(Request.Speed request)
    {
        DiagnosticSeverity least = request.WarningsOnly ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
        AnalyzerSet idle = new(SpeedTable.Idle, [new IdleAnalyzer()]);
        AnalyzerSet oneCall = new("one that looks at calls", [new OneCallAnalyzer()]);
        AnalyzerSet ours = AnalyzerSet.Ours.From(least);
        var tests = GeneratedProject.Tests(request.Files);
        var plain = GeneratedProject.WithoutFramework(request.Files);
        return
        [
            new(tests, null), new(tests, idle), new(tests, oneCall), new(tests, ours),
            .. AnalyzerSet.Others().Select(set => new CompileWay(tests, set.From(least))),
            new(plain, null), new(plain, idle), new(plain, ours),
        ];
    }

    /// <returns>Seconds by the name of the way.</returns>
    private static ImmutableDictionary<string, double> Round(Request.Speed request)
    {
        // A cold start is one call with nothing before it; everything is warm by then.
        Job job = Job.Default
            .WithToolchain(new InProcessNoEmitToolchain(TimeSpan.FromHours(1), logOutput: false))
            .WithStrategy(RunStrategy.ColdStart).WithLaunchCount(1).WithIterationCount(1).WithInvocationCount(1).WithUnrollFactor(1)
            .WithClock(request.CountsProcessorTime ? new ProcessorClock() : Chronometer.BestClock);
        IConfig config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.DisableOptimizationsValidator)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "qualitygate-bench", "analyzers"));
        Summary summary = BenchmarkRunner.Run<CompileBenchmark>(config);
        return summary.Reports.ToImmutableDictionary(
            report => (string)report.BenchmarkCase.Parameters[nameof(CompileBenchmark.Way)],
            report => report.ResultStatistics is { } statistics
                ? statistics.Mean / 1e9
                : throw new InvalidOperationException($"BenchmarkDotNet has no result for {report.BenchmarkCase.DisplayInfo}."));
    }
}
