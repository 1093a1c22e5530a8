namespace QualityGate.Projects.Evaluation;

/// <summary>What a project says about itself in one target framework.</summary>
internal sealed record EvaluatedProject
{
    /// <summary>Absolute path of the project file.</summary>
    public required string Path { get; init; }

    /// <summary>As the project writes it, such as <c>net10.0</c>; empty for projects older than such names.</summary>
    public required string Framework { get; init; }

    /// <summary>Absolute path of the assembly it builds; empty when it builds none.</summary>
    public required string TargetPath { get; init; }

    /// <summary>IsTestProject: its tests are run by a VSTest adapter.</summary>
    public required bool IsTestProject { get; init; }

    /// <summary>IsTestingPlatformApplication: it runs its tests itself.</summary>
    public required bool IsTestingPlatformApplication { get; init; }

    /// <summary>TestingPlatformDotnetTestSupport: <c>dotnet test</c> runs the application even where VSTest is the default.</summary>
    public required bool PrefersTestingPlatform { get; init; }

    /// <summary>RunSettingsFilePath as an absolute path; null when the project names none.</summary>
    public required string? SettingsPath { get; init; }

    /// <summary>Where a restore writes its result; empty for projects that are not restored.</summary>
    public required string AssetsPath { get; init; }

    /// <summary>Absolute paths of the files whose settings the compiler would apply, those that exist only.</summary>
    public ImmutableArray<string> EditorConfigs { get; init; } = [];

    /// <summary>Absolute paths of the source files that are compiled into it, those from elsewhere among them.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Absolute paths of whatever else it is made of: content, resources, and the files that MSBuild has imported.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Absolute paths of the projects that it references.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    public bool IsTest => IsTestProject || IsTestingPlatformApplication;
}
