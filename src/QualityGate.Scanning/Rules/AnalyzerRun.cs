using System.Collections.Concurrent;
using QualityGate.Scanning.Compiling;

namespace QualityGate.Scanning.Rules;

/// <summary>Runs analyzers over a compilation; one that throws is a gap, and its fellows go on.</summary>
internal static class AnalyzerRun
{
    public static async Task<AnalyzerOutcome> RunAsync(CompiledProject compiled, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellationToken)
    {
        ConcurrentQueue<string> failures = new();
        CompilationWithAnalyzers run = compiled.Compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            compiled.Options,
            onAnalyzerException: (exception, analyzer, _) => failures.Enqueue($"{NamesOf(analyzer)}: {exception.GetType().Name}: {exception.Message}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false));
        ImmutableArray<Diagnostic> diagnostics = await run.GetAllDiagnosticsAsync(cancellationToken);

        GapList gaps = new();
        foreach (string failure in failures)
            gaps.Add(ScanGapKind.Analyzer, failure);
        return new AnalyzerOutcome(diagnostics, gaps.ToImmutable());
    }

    private static string NamesOf(DiagnosticAnalyzer analyzer) =>
        $"{analyzer.GetType().Name} ({string.Join(", ", analyzer.SupportedDiagnostics.Select(rule => rule.Id).Distinct())})";
}
