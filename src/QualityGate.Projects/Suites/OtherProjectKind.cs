namespace QualityGate.Projects.Suites;

/// <summary>Why a project contributes no suite.</summary>
public enum OtherProjectKind
{
    Unknown,

    /// <summary>It is no test project, and nobody would take it for one.</summary>
    Product,

    /// <summary>Its name or folder promises tests, but it is no test project: likely a package reference was forgotten.</summary>
    LooksLikeTests,

    /// <summary>It is a test project, but does not have the target framework that was asked for.</summary>
    OtherFramework,
}
