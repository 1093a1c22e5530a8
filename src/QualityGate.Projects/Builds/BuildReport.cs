namespace QualityGate.Projects.Builds;

/// <summary>What a build said.</summary>
internal sealed record BuildReport
{
    public required bool IsSuccess { get; init; }

    /// <summary>In the order in which they came, each once.</summary>
    public ImmutableArray<BuildError> Errors { get; init; } = [];

    /// <summary>Absolute paths of the assemblies that are up to date now.</summary>
    public ImmutableHashSet<string> Outputs { get; init; } = [];

    /// <summary>The last lines printed, for a failure without a recognisable error.</summary>
    public ImmutableArray<string> LastLines { get; init; } = [];

    /// <summary>
    /// The build failed before it compiled anything, so projects that have nothing to do with the failure were not built either:
    /// one package that cannot be found stops the restore of a whole solution.
    /// </summary>
    public bool StoppedEarly => !IsSuccess && Outputs.IsEmpty && !Errors.Any(error => error.IsFromCompiler);

    /// <summary>The errors of one project.</summary>
    public ImmutableArray<BuildError> ErrorsOf(string project) => [.. Errors.Where(error => error.Culprit == project)];
}
