using QualityGate.Scanning.Compiling;

namespace QualityGate.Scanning.Loading;

/// <summary>The analyzers that run over a project: ours, and when asked for its own.</summary>
/// <param name="All">Never empty.</param>
/// <param name="Gaps">Those that could not be loaded.</param>
internal sealed record ProjectAnalyzers(ImmutableArray<DiagnosticAnalyzer> All, ImmutableArray<ScanGap> Gaps)
{
    private const string OwnName = "QualityGate.Analyzers";

    public static ProjectAnalyzers Of(CompiledProject compiled, AnalyzerLoader loader, bool withProjectAnalyzers)
    {
        // A project may reference our package in another version: each rule speaks once, and for this tool.
        ImmutableArray<AnalyzerFileReference> references = withProjectAnalyzers
            ? [loader.Own, .. compiled.Analyzers.Where(reference => !IsOurs(reference))]
            : [loader.Own];
        ImmutableArray<DiagnosticAnalyzer> all = [.. references.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];
        GapList gaps = new();
        foreach (string failure in references.SelectMany(loader.FailuresOf).Except(compiled.Gaps.SelectMany(gap => gap.Details)))
            gaps.Add(ScanGapKind.Analyzer, failure);
        return all.IsEmpty
            ? throw new InvalidOperationException($"Our own rules are not beside the tool: {loader.Own.FullPath}")
            : new ProjectAnalyzers(all, gaps.ToImmutable());
    }

    private static bool IsOurs(AnalyzerFileReference reference) =>
        Path.GetFileNameWithoutExtension(reference.FullPath).Equals(OwnName, StringComparison.OrdinalIgnoreCase);
}
