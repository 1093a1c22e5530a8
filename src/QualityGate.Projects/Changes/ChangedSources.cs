using QualityGate.Core.Suites;

namespace QualityGate.Projects.Changes;

/// <summary>Which of the files that differ concern one suite, before anybody has read them.</summary>
public sealed record ChangedSources
{
    /// <summary>Absolute paths of C# files of its own project that differ; who uses them is to be found out.</summary>
    public ImmutableArray<string> Changed { get; init; } = [];

    /// <summary>Absolute paths of all source files of its own project.</summary>
    public ImmutableArray<string> All { get; init; } = [];

    /// <summary>Files that concern all of its tests.</summary>
    public ImmutableArray<WideChange> Wide { get; init; } = [];
}
