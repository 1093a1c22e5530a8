namespace QualityGate.Projects.Runtimes;

/// <summary>Which versions of a runtime may stand in for the one that an assembly names.</summary>
/// <remarks>Names and meanings are the runtime's own: https://learn.microsoft.com/dotnet/core/versions/selection.</remarks>
public enum RollForwardPolicy
{
    /// <summary>The same major version; the lowest minor one that is there. The default.</summary>
    Minor,

    /// <summary>The lowest version that is there.</summary>
    Major,

    /// <summary>The same major and minor version.</summary>
    LatestPatch,

    /// <summary>The same major version; the highest minor one.</summary>
    LatestMinor,

    /// <summary>The highest version that is there.</summary>
    LatestMajor,

    /// <summary>This one and no other.</summary>
    Disable,
}
