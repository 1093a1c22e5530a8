using System.Reflection;

namespace QualityGate.Cli.Tests.Tools;

/// <summary>Where this repository lies, and what was built of it.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(Metadata("RepositoryRoot"));

    public static string Configuration { get; } = Metadata("Configuration");

    public static string Zoo { get; } = Path.Combine(Root, "tests", "FlakyZoo");

    /// <summary>The tool as the solution built it.</summary>
    public static string ToolAssembly { get; } =
        Path.Combine(Root, "src", "QualityGate.Cli", "bin", Configuration, "net10.0", "QualityGate.Cli.dll");

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;
}
