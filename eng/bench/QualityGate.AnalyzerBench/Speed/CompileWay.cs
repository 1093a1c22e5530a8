using Microsoft.CodeAnalysis.Emit;
using QualityGate.AnalyzerBench.Rules;

namespace QualityGate.AnalyzerBench.Speed;

/// <summary>A project, and the analyzers that it is compiled with.</summary>
/// <param name="Rules">Null for none.</param>
internal sealed record CompileWay(GeneratedProject Project, AnalyzerSet? Rules)
{
    public string Name => $"{Rules?.Name ?? "no analyzers"}, {Project.Name}";

    /// <summary>From text to an assembly, as a compiler does it: parsed, bound, analyzed, emitted.</summary>
    /// <returns>What the analyzers reported.</returns>
    /// <exception cref="InvalidOperationException">The project has an error, or an analyzer broke.</exception>
    public async Task<int> CompileAsync()
    {
        Compilation compilation = Project.Parse();
        ImmutableArray<Diagnostic> found = [];
        if (Rules is not null)
        {
            CompilationWithAnalyzers analysis = compilation.WithAnalyzers(Rules.Analyzers);
            found = await analysis.GetAnalyzerDiagnosticsAsync();
            compilation = analysis.Compilation;
        }

        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image);
        Diagnostic? wrong = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ?? found.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001");
        return wrong is null ? found.Length : throw new InvalidOperationException($"{Name}: {wrong}");
    }
}
