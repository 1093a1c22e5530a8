using QualityGate.Core.Suites;

namespace QualityGate.Projects.Suites;

/// <summary>What the user wants tested, and how it is to be built.</summary>
public sealed record SuiteRequest
{
    /// <summary>A project, solution, folder or built test assembly, as typed.</summary>
    public required string Path { get; init; }

    public BuildChoice Build { get; init; }

    /// <summary>Such as <c>Release</c>; null leaves it to the project or solution, as <c>dotnet test</c> does.</summary>
    public string? Configuration { get; init; }

    /// <summary>The one target framework to use; null means all that a project has.</summary>
    public string? Framework { get; init; }

    /// <summary>MSBuild properties, for the build and for reading the projects.</summary>
    public ImmutableSortedDictionary<string, string> Properties { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>A runsettings file that wins over the one a project names.</summary>
    public string? SettingsPath { get; init; }

    /// <summary>The host that the user wants for every suite.</summary>
    public HostChoice Host { get; init; }

    /// <summary>Environment variables for the tests; the build does not get them.</summary>
    public ImmutableSortedDictionary<string, string> Environment { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The properties with the configuration among them. MSBuild does not tell upper from lower case in their names.</summary>
    internal ImmutableSortedDictionary<string, string> GlobalProperties => Configuration is null
        ? Properties.WithComparers(StringComparer.OrdinalIgnoreCase)
        : Properties.WithComparers(StringComparer.OrdinalIgnoreCase).SetItem("Configuration", Configuration);
}
