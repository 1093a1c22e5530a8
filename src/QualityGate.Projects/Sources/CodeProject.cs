namespace QualityGate.Projects.Sources;

/// <summary>One project in one target framework, as source: nothing of it needs to be built.</summary>
public sealed record CodeProject
{
    /// <summary>Path below the root, with forward slashes.</summary>
    public required string Project { get; init; }

    /// <summary>As the project writes it; empty for projects older than such names.</summary>
    public required string Framework { get; init; }

    /// <summary>Absolute path of the project file.</summary>
    public required string Path { get; init; }

    /// <summary>MSBuild's global properties, those of the solution among them.</summary>
    public required ImmutableSortedDictionary<string, string> Properties { get; init; }

    /// <summary>It holds tests, by its own account or by what its name promises.</summary>
    public required bool HasTests { get; init; }

    /// <summary>A configuration file of it sets the option that has product code read, perhaps only for a folder.</summary>
    public required bool AsksToBeRead { get; init; }

    /// <summary>Written in C#.</summary>
    public bool IsCSharp => System.IO.Path.GetExtension(Path).Equals(".csproj", StringComparison.OrdinalIgnoreCase);
}
