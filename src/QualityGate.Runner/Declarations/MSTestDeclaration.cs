using System.Xml.Linq;
using QualityGate.Core.Suites;
using QualityGate.Runner.Settings;

namespace QualityGate.Runner.Declarations;

/// <summary>
/// What an MSTest suite says about parallelism, in the order in which the framework listens: run settings, attribute.
/// MSTest runs nothing in parallel unless told to.
/// </summary>
internal static class MSTestDeclaration
{
    private const string Parallelize = "Microsoft.VisualStudio.TestTools.UnitTesting.ParallelizeAttribute";
    private const string DoNotParallelize = "Microsoft.VisualStudio.TestTools.UnitTesting.DoNotParallelizeAttribute";
    private const string MethodLevel = "MethodLevel";

    // ExecutionScope as the attribute holds it.
    private const string MethodLevelNumber = "1";

    // The name of the framework's assembly up to version 3 and since.
    private static readonly string[] Frameworks = ["Microsoft.VisualStudio.TestPlatform.TestFramework.dll", "MSTest.TestFramework.dll"];

    /// <summary>Unknown when MSTest does not lie beside the tests.</summary>
    public static SuiteDeclaration Of(string assembly, XElement settings)
    {
        if (!LiesBeside(assembly))
            return new SuiteDeclaration(DeclaredParallelism.Unknown, SideBySide.InOneProcess);

        // No setting is stronger than this attribute.
        if (!AssemblyAttribute.In(assembly, DoNotParallelize).IsEmpty)
            return new SuiteDeclaration(DeclaredParallelism.Serial, SideBySide.InTwoProcesses);

        return new SuiteDeclaration(
            ScopeOf(assembly, settings) is null || HasOneWorker(assembly, settings) ? DeclaredParallelism.Serial : DeclaredParallelism.Parallel,
            SideBySide.InOneProcess);
    }

    /// <summary>MethodLevel or ClassLevel; null when the suite does not ask to be parallel.</summary>
    public static string? ScopeOf(string assembly, XElement settings)
    {
        if (InSettings(settings) is { } asked)
            return MSTestSettings.Named(asked, "Scope")?.Value.Trim() ?? MSTestSettings.ClassLevel;

        return LiesBeside(assembly) && AssemblyAttribute.In(assembly, Parallelize) is [var attribute, ..]
            ? attribute.Properties.GetValueOrDefault("Scope") == MethodLevelNumber ? MethodLevel : MSTestSettings.ClassLevel
            : null;
    }

    private static bool LiesBeside(string assembly) =>
        Frameworks.Any(framework => File.Exists(Path.Combine(Path.GetDirectoryName(assembly)!, framework)));

    private static bool HasOneWorker(string assembly, XElement settings)
    {
        if (RunConfiguration.ForbidsParallelism(settings))
            return true;

        string? workers = InSettings(settings) is { } asked
            ? MSTestSettings.Named(asked, "Workers")?.Value.Trim()
            : AssemblyAttribute.In(assembly, Parallelize).Select(attribute => attribute.Properties.GetValueOrDefault("Workers")).FirstOrDefault();
        return workers == "1";
    }

    private static XElement? InSettings(XElement settings) => MSTestSettings.Named(MSTestSettings.SectionIn(settings), "Parallelize");
}
