namespace QualityGate.Core.Suites;

/// <summary>One test project in one target framework, built and ready to run.</summary>
public sealed record TestSuite
{
    public required SuiteId Id { get; init; }

    public required TestPlatform Platform { get; init; }

    public required SuiteHost Host { get; init; }

    public HostReason HostReason { get; init; }

    /// <summary>Absolute path of the built test assembly.</summary>
    public required string AssemblyPath { get; init; }

    /// <summary>Absolute path of the runsettings file the project or the user names; null when there is none.</summary>
    public string? SettingsPath { get; init; }

    /// <summary>Environment variables the user asked for; they win over the runsettings' own.</summary>
    public ImmutableSortedDictionary<string, string> Environment { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
