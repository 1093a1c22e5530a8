namespace QualityGate.Projects.Builds;

/// <summary>How far the output of one project can be trusted.</summary>
internal abstract record ProjectBuild
{
    private ProjectBuild()
    {
    }

    /// <summary>Nothing was built: what lies there is used.</summary>
    public sealed record Skipped : ProjectBuild;

    /// <summary>The project and all that it needs were built.</summary>
    public sealed record Succeeded : ProjectBuild;

    /// <summary>
    /// Others of its solution failed. Only what the report lists was built; any other file is a leftover of an earlier build,
    /// because the project needs one of those that failed.
    /// </summary>
    public sealed record AmongFailures(BuildReport Report) : ProjectBuild;

    /// <summary>The project could not be built.</summary>
    public sealed record Failed(Fault Fault) : ProjectBuild;
}
