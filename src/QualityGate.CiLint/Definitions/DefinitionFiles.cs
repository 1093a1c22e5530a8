using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Definitions;

/// <summary>Where CI systems look for their definitions, and where people put those that can be named freely.</summary>
internal static class DefinitionFiles
{
    private static readonly ImmutableHashSet<string> NotOurs = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "bin", "obj", "node_modules", ".git", "artifacts");
    private static readonly ImmutableArray<string> AzureFolders = [".azure", ".azuredevops", ".azure-pipelines", "azure-pipelines", ".pipelines", ".ado", ".vsts"];

    private static readonly ImmutableArray<string> AzureBeginnings = ["trigger", "pr", "pool", "schedules", "resources"];
    private static readonly ImmutableArray<string> AzureBodies = ["steps", "jobs", "stages", "extends"];

    public static ImmutableArray<DefinitionFile> In(Repository repository) =>
    [
        .. repository.Files("", "*.yml", SearchOption.AllDirectories)
            .Concat(repository.Files("", "*.yaml", SearchOption.AllDirectories))
            .Where(path => !path.Split('/').Any(NotOurs.Contains))
            .Select(path => new DefinitionFile(ProviderOf(path) is var provider && provider == CiProvider.Unknown ? ProviderIn(repository.Read(path) ?? "") : provider, path))
            .Where(file => file.Provider != CiProvider.Unknown)
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>A pipeline of Azure may be called as one likes, and is known by what it begins with.</summary>
    public static CiProvider ProviderIn(string content)
    {
        HashSet<string> keys = [.. content.Split('\n').Where(line => line.Length > 0 && char.IsAsciiLetter(line[0])).Select(line => line.Split(':')[0])];
        return AzureBeginnings.Any(keys.Contains) && AzureBodies.Any(keys.Contains) && !keys.Contains("on") && !keys.Contains("services") ? CiProvider.Azure : CiProvider.Unknown;
    }

    /// <summary>By the path alone; unknown for every other file of YAML.</summary>
    public static CiProvider ProviderOf(string path) => path.ToLowerInvariant().Split('/') switch
    {
        [".github" or ".gitea" or ".forgejo", "workflows", _] => CiProvider.GitHub,
        [.., "action.yml" or "action.yaml"] => CiProvider.GitHub,
        [".gitlab-ci.yml" or ".gitlab-ci.yaml"] => CiProvider.GitLab,
        [".circleci", "config.yml" or "config.yaml"] => CiProvider.CircleCi,
        [".buildkite", ..] or ["buildkite.yml" or "buildkite.yaml"] => CiProvider.Buildkite,
        [.. var folders, var name] when name.Contains("azure-pipelines", StringComparison.Ordinal) || name.Contains("azurepipelines", StringComparison.Ordinal) || name.Contains(".vsts-", StringComparison.Ordinal) || name is "azure.yml"
            || folders.Any(folder => AzureFolders.Contains(folder)) || folders is [.., "eng" or "build", "pipelines"] => CiProvider.Azure,
        _ => CiProvider.Unknown,
    };
}
