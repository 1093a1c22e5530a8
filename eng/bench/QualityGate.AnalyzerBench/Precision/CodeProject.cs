using QualityGate.Samples;

namespace QualityGate.AnalyzerBench.Precision;

/// <summary>A project of a repository, as far as it can be read without building it.</summary>
internal sealed record CodeProject(string Path)
{
    /// <summary>Files below its folder that belong to no other project, with their texts.</summary>
    public ImmutableArray<(string Path, string Text)> Files { get; init; } = [];

    /// <summary>Full paths of the projects that it names.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>Namespaces that the project file, or a file of properties above it, uses everywhere.</summary>
    public ImmutableArray<string> Usings { get; init; } = [];

    public bool HasImplicitUsings { get; init; }

    /// <summary>The framework that most of its files name; none for product code.</summary>
    public Framework Framework { get; init; }

    public bool IsTest => Framework != Framework.None;

    /// <summary>Lines of its files, blank ones and comments included.</summary>
    public int Lines => Files.Sum(file => file.Text.Count(letter => letter == '\n') + 1);
}
