namespace QualityGate.CiLint;

/// <summary>What to read, and on which day.</summary>
public sealed record CiRequest
{
    /// <summary>Absolute path of the topmost folder of the repository: definitions name files from there.</summary>
    public required string Root { get; init; }

    /// <summary>Definitions to read, relative to the root; empty for all that there are.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>The day against which suppressions are held.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Beginnings of commands that run tests and do not look like it.</summary>
    public ImmutableArray<string> TestCommands { get; init; } = [];
}
