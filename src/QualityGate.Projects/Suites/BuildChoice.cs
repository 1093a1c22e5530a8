namespace QualityGate.Projects.Suites;

/// <summary>Whether projects are built before their tests are looked for.</summary>
public enum BuildChoice
{
    /// <summary>Restore and build.</summary>
    Build,

    /// <summary>Use what an earlier build has left, and say so where it left nothing.</summary>
    UseExisting,
}
