namespace QualityGate.Cli.Setups;

/// <summary>Where jobs of a repository are run.</summary>
internal enum CiEngine
{
    Unknown,
    GitHub,
    GitLab,
    Azure,
    CircleCi,
    Buildkite,
    Kubernetes,
}
