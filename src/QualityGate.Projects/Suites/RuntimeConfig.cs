namespace QualityGate.Projects.Suites;

/// <summary>The file beside an assembly that says which .NET runs it. Libraries and .NET Framework have none.</summary>
internal static class RuntimeConfig
{
    /// <summary>Where it lies for an assembly.</summary>
    public static string PathFor(string assembly) => Path.ChangeExtension(assembly, ".runtimeconfig.json");

    /// <summary>Whether an assembly can be run by itself.</summary>
    public static bool IsBeside(string assembly) => File.Exists(PathFor(assembly));

    /// <summary>The target framework, such as <c>net10.0</c>; empty when the file does not say.</summary>
    /// <exception cref="QualityGateException">The file is not JSON (environment).</exception>
    public static string FrameworkOf(string assembly) => LenientJson.TextIn(PathFor(assembly), "runtimeOptions", "tfm") ?? "";
}
