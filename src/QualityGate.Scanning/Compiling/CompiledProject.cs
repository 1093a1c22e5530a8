namespace QualityGate.Scanning.Compiling;

/// <summary>A project in memory, as its own build would compile it.</summary>
internal sealed record CompiledProject
{
    /// <summary>With what source generators added.</summary>
    public required CSharpCompilation Compilation { get; init; }

    /// <summary>Configuration and additional files, for analyzers.</summary>
    public required AnalyzerOptions Options { get; init; }

    /// <summary>The files that the project itself names.</summary>
    public required ImmutableHashSet<SyntaxTree> Written { get; init; }

    /// <summary>The analyzer assemblies that the project names.</summary>
    public required ImmutableArray<AnalyzerFileReference> Analyzers { get; init; }

    public required ImmutableArray<ScanGap> Gaps { get; init; }
}
