namespace QualityGate.CiLint.Definitions;

/// <summary>The CI system that a definition is written for.</summary>
internal enum CiProvider
{
    Unknown,
    GitHub,
    GitLab,
    Azure,
    CircleCi,
    Buildkite,
}
