using QualityGate.Cli.Options;

namespace QualityGate.Cli.Setups;

/// <summary>The closed list of engines: what each is called, how a repository shows that it uses it, and which file a definition goes to.</summary>
internal static class CiEngines
{
    public static ImmutableArray<CiEngine> All { get; } =
        [CiEngine.GitHub, CiEngine.GitLab, CiEngine.Azure, CiEngine.CircleCi, CiEngine.Buildkite, CiEngine.Kubernetes];

    /// <summary>What is typed behind <c>--ci</c>.</summary>
    public static string NameOf(CiEngine engine) => engine switch
    {
        CiEngine.GitHub => "github",
        CiEngine.GitLab => "gitlab",
        CiEngine.Azure => "azure",
        CiEngine.CircleCi => "circleci",
        CiEngine.Buildkite => "buildkite",
        CiEngine.Kubernetes => "kubernetes",
        _ => throw new UnreachableException(),
    };

    /// <summary>Null when nothing was typed.</summary>
    public static CiEngine? Read(string? name)
    {
        if (name is null)
            return null;

        foreach (CiEngine engine in All)
        {
            if (NameOf(engine) == name)
                return engine;
        }

        throw OptionText.Bad("--ci", name, $"one of {string.Join(", ", All.Select(NameOf))}");
    }

    /// <summary>Where the definition goes, relative to the root: a file of its own where the engine takes several.</summary>
    public static string PathOf(CiEngine engine) => engine switch
    {
        CiEngine.GitHub => ".github/workflows/qualitygate.yml",
        CiEngine.GitLab => ".gitlab/qualitygate.gitlab-ci.yml",
        CiEngine.Azure => ".azure-pipelines/qualitygate.yml",
        CiEngine.CircleCi => ".circleci/config.yml",
        CiEngine.Buildkite => ".buildkite/qualitygate.yml",
        CiEngine.Kubernetes => ".qualitygate/kubernetes.yaml",
        _ => throw new UnreachableException(),
    };

    /// <summary>What is still to be done so that the engine finds it; null when it does so by itself.</summary>
    public static string? NextStepFor(CiEngine engine) => engine switch
    {
        CiEngine.GitHub or CiEngine.CircleCi => null,
        CiEngine.GitLab => $"add to .gitlab-ci.yml: include: [{{ local: {PathOf(engine)} }}]",
        CiEngine.Azure => $"make a pipeline of {PathOf(engine)}, in the portal or by `az pipelines create --yml-path {PathOf(engine)}`",
        CiEngine.Buildkite => $"add to the pipeline's steps: buildkite-agent pipeline upload {PathOf(engine)}",
        CiEngine.Kubernetes => $"set repository and revision in {PathOf(engine)}, then `kubectl apply -f {PathOf(engine)}`",
        _ => throw new UnreachableException(),
    };

    /// <summary>The engines that a repository has definitions for.</summary>
    public static ImmutableArray<CiEngine> UsedIn(string root) => [.. All.Where(engine => Marks(engine).Any(mark => Path.Exists(Path.Combine(root, mark))))];

    private static ImmutableArray<string> Marks(CiEngine engine) => engine switch
    {
        CiEngine.GitHub => [".github/workflows"],
        CiEngine.GitLab => [".gitlab-ci.yml"],
        CiEngine.Azure => ["azure-pipelines.yml", ".azure-pipelines"],
        CiEngine.CircleCi => [".circleci"],
        CiEngine.Buildkite => [".buildkite"],

        // A manifest can lie anywhere and say anything.
        CiEngine.Kubernetes => [],
        _ => throw new UnreachableException(),
    };
}
