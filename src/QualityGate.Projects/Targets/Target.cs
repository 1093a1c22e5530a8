namespace QualityGate.Projects.Targets;

/// <summary>What the user pointed at, once it is found.</summary>
internal abstract record Target
{
    private Target()
    {
    }

    /// <summary>Absolute path of the folder in which commands for this target are run, and where its global.json is looked for.</summary>
    public required string Folder { get; init; }

    /// <summary>Projects that no solution ties together; absolute paths, at least one.</summary>
    public sealed record Projects(ImmutableArray<string> Paths) : Target;

    /// <summary>A solution (.sln, .slnx); absolute path.</summary>
    public sealed record Solution(string Path) : Target;

    /// <summary>A test assembly that somebody else has built; absolute path.</summary>
    public sealed record Assembly(string Path) : Target;
}
