namespace QualityGate.Core.Suites;

/// <summary>
/// Whether a suite itself lets its tests run at the same time. One that declares to be serial is forced under the parallel
/// condition, and what fails only there contradicts nothing that its authors promised.
/// </summary>
public enum DeclaredParallelism
{
    Unknown,
    Parallel,
    Serial,
}
