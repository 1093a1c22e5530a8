namespace QualityGate.Analyzers.Models;

/// <summary>What xunit.runner.json, testconfig.json and *.runsettings say about running in parallel; null where they say nothing.</summary>
internal sealed record RunnerFiles
{
    public static RunnerFiles Empty { get; } = new();

    /// <summary>xunit: parallelizeTestCollections.</summary>
    public bool? XunitCollections { get; init; }

    /// <summary>xunit: maxParallelThreads; -1 without a limit, 0 for the number of processors.</summary>
    public int? XunitThreads { get; init; }

    /// <summary>MSTest: the workers of Parallelize; 1 means one after the other, 0 one for each processor.</summary>
    public int? MSTestWorkers { get; init; }

    /// <summary>MSTest: the scope of Parallelize.</summary>
    public Company? MSTestScope { get; init; }

    /// <summary>NUnit: NumberOfTestWorkers; 0 runs everything on one thread.</summary>
    public int? NUnitWorkers { get; init; }

    /// <summary>RunConfiguration/DisableParallelization of *.runsettings, which the adapters of all frameworks obey.</summary>
    public bool IsParallelismDisabled { get; init; }

    /// <summary>In the order of paths, later ones over earlier ones: no verdict may depend on the order in which a build lists them.</summary>
    public static RunnerFiles Read(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        RunnerFiles read = Empty;
        foreach (AdditionalText file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (RunnerFileFormats.ReaderFor(file.Path) is { } reader && file.GetText(cancellationToken)?.ToString() is { } text)
                read = reader(read, text);
        }

        return read;
    }
}
