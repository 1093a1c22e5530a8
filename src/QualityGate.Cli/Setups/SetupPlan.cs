using System.Globalization;

namespace QualityGate.Cli.Setups;

/// <summary>All files that <c>init</c> sets up in a repository. Nothing is written yet.</summary>
/// <param name="Found">The repository.</param>
/// <param name="Engine">The engine whose definition is among the files; null when none was asked for.</param>
/// <param name="Files">In the order in which they are told.</param>
internal sealed record SetupPlan(FoundRepository Found, CiEngine? Engine, ImmutableArray<SetupFile> Files)
{
    private const string Folder = "Setups.Templates";

    /// <summary>The definition that was asked for, when another one is in its way.</summary>
    public SetupFile? InTheWay => Engine is { } engine
        ? Files.FirstOrDefault(file => file.Path == CiEngines.PathOf(engine) && file.Action == SetupAction.Leave)
        : null;

    /// <param name="found">The repository.</param>
    /// <param name="engine">The engine to write a definition for; null for none.</param>
    /// <param name="shards">How many jobs the definition has; at least 1.</param>
    /// <param name="overwriting">Whether files that are there may be written anew.</param>
    public static SetupPlan Of(FoundRepository found, CiEngine? engine, int shards, Overwriting overwriting) => new(
        found,
        engine,
        [
            SetupFile.Of(found.Root, "qualitygate.json", Template.Read(Folder, "qualitygate.json"), overwriting),
            SetupFile.WithLines(found.Root, ".gitignore", "qualitygate-report/", "qualitygate-repro/", "qualitygate-shards/"),
            SetupFile.Of(found.Root, ".qualitygate/README.md", Template.Read(Folder, "README.md"), overwriting),
            SetupFile.Of(found.Root, ".qualitygate/qualitygate.schema.json", Template.Read("schemas/qualitygate.schema.json"), overwriting),
            .. engine is { } wanted ? [SetupFile.Of(found.Root, CiEngines.PathOf(wanted), Definition(wanted, found, shards), overwriting)] : Array.Empty<SetupFile>(),
        ]);

    private static string Definition(CiEngine engine, FoundRepository found, int shards) => Template.Render(
        Template.Read(Folder, $"{CiEngines.NameOf(engine)}.yml"),
        new Dictionary<string, string>
        {
            ["target"] = found.Target,
            ["shards"] = shards.ToString(CultureInfo.InvariantCulture),
            ["indexes"] = string.Join(", ", Enumerable.Range(1, shards)),
            ["versions"] = string.Join('\n', found.OlderRuntimes.Append("10.0").Select(version => $"{version}.x")),
            ["usedotnet"] = string.Join('\n', found.OlderRuntimes.Select(UseDotNet)),
            ["runtimes"] = string.Concat(found.OlderRuntimes.Select(version => $", the runtime {version}")),
            ["install"] = string.Join('\n', found.OlderRuntimes.Select(version => $"- {Install(version)}")),
            ["installlines"] = string.Join('\n', found.OlderRuntimes.Select(Install)),
            ["installruns"] = string.Join('\n', found.OlderRuntimes.Select(version => $"- run: {Install(version)}")),
        });

    private static string UseDotNet(string version) => $"- task: UseDotNet@2\n  inputs:\n    packageType: runtime\n    version: {version}.x";

    // Beside the SDK that the image brings.
    private static string Install(string version) => $"curl -sSL https://dot.net/v1/dotnet-install.sh | bash -s -- --runtime dotnet --channel {version} --install-dir /usr/share/dotnet";
}
