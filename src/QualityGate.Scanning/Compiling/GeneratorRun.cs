using QualityGate.Scanning.Loading;

namespace QualityGate.Scanning.Compiling;

/// <summary>Runs the project's source generators, because tests call what they make.</summary>
internal sealed class GeneratorRun(ImmutableArray<AnalyzerFileReference> references, AnalyzerLoader loader, GapList gaps)
{
    /// <summary>The compilation with what the generators add; one that fails is a gap.</summary>
    public Compilation Complete(
        CSharpCompilation compilation,
        ImmutableArray<AdditionalText> additional,
        AnalyzerConfigOptionsProvider options,
        CSharpParseOptions parseOptions,
        CancellationToken cancellationToken)
    {
        ImmutableArray<ISourceGenerator> generators = [.. references.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp))];
        foreach (string failure in references.SelectMany(loader.FailuresOf))
            gaps.Add(ScanGapKind.Generator, failure);
        if (generators.IsEmpty)
            return compilation;

        GeneratorDriver driver = CSharpGeneratorDriver
            .Create(generators, additional, parseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation completed, out _, cancellationToken);
        foreach (GeneratorRunResult result in driver.GetRunResult().Results)
        {
            if (result.Exception is { } exception)
                gaps.Add(ScanGapKind.Generator, $"{result.Generator.GetGeneratorType().FullName}: {exception.GetType().Name}: {exception.Message}");
        }

        return completed;
    }
}
