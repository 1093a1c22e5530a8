using QualityGate.Scanning.Compiling;
using QualityGate.Scanning.Concerns;
using QualityGate.Scanning.Ingredients;
using QualityGate.Scanning.Loading;
using QualityGate.Scanning.Markers;
using QualityGate.Scanning.Repairs;
using QualityGate.Scanning.Rules;

namespace QualityGate.Scanning;

/// <summary>From a compilation to what is said of it.</summary>
internal sealed class ProjectReading(ScanRequest request, AnalyzerLoader loader)
{
    /// <param name="blank">The scan of the project without its results.</param>
    /// <param name="compiled">The project in memory.</param>
    /// <param name="cancellationToken">Ends the analyzers.</param>
    public async Task<ProjectScan> ReadAsync(ProjectScan blank, CompiledProject compiled, CancellationToken cancellationToken)
    {
        if (compiled.Written.IsEmpty)
            return blank with { Gaps = compiled.Gaps };

        ProjectAnalyzers analyzers = ProjectAnalyzers.Of(compiled, loader, request.WithProjectAnalyzers);
        AnalyzerOutcome outcome = await AnalyzerRun.RunAsync(compiled, analyzers.All, cancellationToken);
        SourcePlaces places = new(request.Root);
        TestSymbols tests = new(compiled.Compilation);
        Concerned concerned = new(compiled.Compilation, tests, cancellationToken);
        FindingMaker maker = new(compiled, places, concerned);
        ImmutableArray<Diagnostic> hits = [.. outcome.Diagnostics.Where(IsAskedFor).Where(maker.IsRelevant)];
        RepairOutcome mended = await new RepairRun(compiled, loader.OwnFixes).RunAsync(hits, cancellationToken);
        return blank with
        {
            Framework = ReferencedFramework.Of(compiled.Compilation),
            Files = compiled.Written.Count(tree => !GeneratedFiles.IsOne(tree.FilePath)),
            Findings =
            [
                .. maker.Of(hits, mended.Repairs)
                    .OrderBy(finding => finding.Location.File, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Location.Line)
                    .ThenBy(finding => finding.Column)
                    .ThenBy(finding => finding.Rule, StringComparer.Ordinal),
            ],
            Markers = SourceMarkers.In(blank.Suite, compiled, tests, places, cancellationToken),
            Ingredients = IngredientReader.In(compiled, tests, cancellationToken),
            Gaps = [.. compiled.Gaps, .. analyzers.Gaps, .. outcome.Gaps, .. CompileErrors.In(outcome.Diagnostics, blank.Suite, places), .. mended.Gaps],
        };
    }

    // The compiler's own warnings come along with the errors that must be known in any case.
    private bool IsAskedFor(Diagnostic diagnostic) => request.WithProjectAnalyzers || RuleCauses.IsOurs(diagnostic.Id);
}
