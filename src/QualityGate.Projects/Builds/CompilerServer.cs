namespace QualityGate.Projects.Builds;

/// <summary>Whether a compiler may stay behind when a build has ended, to be warm for the next.</summary>
internal enum CompilerServer
{
    /// <summary>Nothing that we start may outlive us.</summary>
    Never,

    /// <summary>As MSBuild finds it in the environment, where somebody has set its property <c>UseSharedCompilation</c>.</summary>
    AsTheEnvironmentSays,
}
