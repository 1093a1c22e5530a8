using QualityGate.AnalyzerBench.Rules;
using QualityGate.AnalyzerBench.Sources;
using QualityGate.Samples;

namespace QualityGate.AnalyzerBench.Damage;

/// <summary>Every rule, those included that are off by default, over damaged files, each compiled for itself.</summary>
internal static class DamageRun
{
    private static readonly TimeSpan s_slow = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_hung = TimeSpan.FromMinutes(2);

    private static readonly ImmutableArray<MetadataReference> References = [.. RealCode.References(Framework.XunitV2, Framework.NUnit, Framework.MSTest)];

    /// <returns>The exit code: 1 when a rule broke, threw or took too long.</returns>
    public static async Task<int> PrintAsync(Request.Damage request)
    {
        string[] origins = [.. request.Folders.SelectMany(SourceFiles.Below).Where(path => RealCode.FrameworkIn(File.ReadAllText(path)) != Framework.None)];
        if (origins.Length == 0)
        {
            Console.Error.WriteLine($"No file below {string.Join(", ", request.Folders)} names a test framework: give a folder with tests.");
            return 5;
        }

        Console.WriteLine($"{request.Files} damaged files, made of {origins.Length} files of test code, seed {request.Seed}, {AnalyzerSet.Ours.Analyzers.Length} analyzers");
        if (request.IsDryRun)
            return 0;

        List<DamagedFile> done = [];
        while (done.Count < request.Files && !done.Any(file => file.IsHung && !file.IsSlowWithoutRules))
        {
            int index = done.Count;
            done.Add(await JudgeAsync(Damage(origins[index % origins.Length], request, index)));
            if (DamageReport.Complaint(done[^1], s_slow) is { } complaint)
                Console.WriteLine($"{complaint}\n  kept as {DamageReport.Keep(done[^1], index)}");
        }

        Console.WriteLine(DamageReport.Summary(done, s_slow));
        return done.Any(file => DamageReport.Complaint(file, s_slow) is not null) ? 1 : 0;
    }

    private static DamagedFile Damage(string path, Request.Damage request, int index)
    {
        string text = File.ReadAllText(path);
        return new DamagedFile(path, request.IsUndamaged ? text : Wounds.Of(text, new Random(unchecked(request.Seed * 1_000_003 + index))));
    }

    private static async Task<DamagedFile> JudgeAsync(DamagedFile file)
    {
        DamagedFile analyzed = await AnalyzeAsync(file, AnalyzerSet.Ours.Analyzers);
        if (!analyzed.IsSlowerThan(s_slow))
            return analyzed;
        if (IsToBlame(await AnalyzeAsync(file, [new IdleAnalyzer()])))
            return analyzed with { IsSlowWithoutRules = true };

        List<string> slow = [];
        foreach (DiagnosticAnalyzer rule in AnalyzerSet.Ours.Analyzers)
        {
            DamagedFile alone = await AnalyzeAsync(file, [rule]);
            if (IsToBlame(alone))
                slow.Add(rule.GetType().Name);
            if (alone.IsHung)
                break;
        }

        return analyzed with { SlowRules = [.. slow] };

        // What was left behind goes on taking processor time, which would be counted for everyone after it.
        bool IsToBlame(DamagedFile alone) => analyzed.IsHung ? alone.IsHung : alone.Time > s_slow / 2;
    }

    private static async Task<DamagedFile> AnalyzeAsync(DamagedFile file, ImmutableArray<DiagnosticAnalyzer> rules)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        try
        {
            // A rule that loops for ever hears no token, so it is left behind; the process ends soon after.
            ImmutableArray<Diagnostic> found = await Task.Run(() => Analysis(file, rules).GetAnalyzerDiagnosticsAsync()).WaitAsync(s_hung);
            return file with
            {
                Time = Environment.CpuUsage.TotalTime - before,
                Hits = found.Count(diagnostic => diagnostic.Id.StartsWith("QG", StringComparison.Ordinal)),
                BrokenRules = [.. found.Where(diagnostic => !diagnostic.Id.StartsWith("QG", StringComparison.Ordinal)).Select(DamageReport.Describe)],
            };
        }
        catch (TimeoutException)
        {
            return file with { Time = Environment.CpuUsage.TotalTime - before, IsHung = true };
        }
        catch (Exception exception)
        {
            return file with { Time = Environment.CpuUsage.TotalTime - before, Exception = exception.ToString() };
        }
    }

    /// <summary>The using of the framework often stands in another file, without which the tests would be none.</summary>
    private static string Usings(DamagedFile file) => RealCode.ImplicitUsings + $"global using {RealCode.NamespaceOf(RealCode.FrameworkIn(File.ReadAllText(file.Origin)))};\n";

    private static CompilationWithAnalyzers Analysis(DamagedFile file, ImmutableArray<DiagnosticAnalyzer> rules)
    {
        var options = RealCode.Options.WithSpecificDiagnosticOptions(
            AnalyzerSet.Ours.Descriptors.DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id, _ => ReportDiagnostic.Warn));
        return CSharpCompilation.Create(
            "Damaged",
            [CSharpSyntaxTree.ParseText(Usings(file), RealCode.ParseOptions, "Usings.cs"), CSharpSyntaxTree.ParseText(file.Text, RealCode.ParseOptions, "Damaged.cs")],
            References,
            options).WithAnalyzers(rules, new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
    }
}
