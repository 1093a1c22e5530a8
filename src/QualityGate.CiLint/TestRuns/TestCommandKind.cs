namespace QualityGate.CiLint.TestRuns;

/// <summary>What runs the tests.</summary>
internal enum TestCommandKind
{
    Unknown,

    /// <summary><c>dotnet test</c>, on projects and solutions.</summary>
    DotnetTest,

    /// <summary>A test application or the project of one, named.</summary>
    Application,

    /// <summary>A runner of test assemblies.</summary>
    Runner,

    /// <summary>A target of a build system that is named for tests; what it runs is not known.</summary>
    BuildTarget,
}
