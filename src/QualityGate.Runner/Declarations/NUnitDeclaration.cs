using System.Globalization;
using System.Xml.Linq;
using QualityGate.Core.Suites;

namespace QualityGate.Runner.Declarations;

/// <summary>
/// What an NUnit suite says about parallelism. NUnit runs nothing in parallel unless some [Parallelizable] asks for it, on
/// the assembly, a fixture or a test, and unless there is more than one worker.
/// </summary>
internal static class NUnitDeclaration
{
    private const string Parallelizable = "NUnit.Framework.ParallelizableAttribute";
    private const string LevelOfParallelism = "NUnit.Framework.LevelOfParallelismAttribute";

    // ParallelScope: what stands for the test itself, for "not parallel", and for what is below it.
    private const int Self = 1;
    private const int NonParallel = 2;
    private const int Below = 256 | 512;

    /// <summary>Unknown when NUnit does not lie beside the tests.</summary>
    public static SuiteDeclaration Of(string assembly, XElement settings)
    {
        if (!File.Exists(Path.Combine(Path.GetDirectoryName(assembly)!, "nunit.framework.dll")))
            return new SuiteDeclaration(DeclaredParallelism.Unknown, SideBySide.InOneProcess);

        // Without a scope no setting makes NUnit run two tests at once.
        return AssemblyAttribute.Within(assembly, Parallelizable).Any(IsParallel)
            ? new SuiteDeclaration(HasOneWorker(assembly, settings) ? DeclaredParallelism.Serial : DeclaredParallelism.Parallel, SideBySide.InOneProcess)
            : new SuiteDeclaration(DeclaredParallelism.Serial, SideBySide.InTwoProcesses);
    }

    /// <summary>On an assembly, "itself" means nothing: it has no sibling to run beside.</summary>
    private static bool IsParallel(AssemblyAttribute attribute)
    {
        int scope = attribute.Arguments is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : Self;
        return (scope & NonParallel) == 0 && (scope & (attribute.IsOnAssembly ? Below : Below | Self)) != 0;
    }

    private static bool HasOneWorker(string assembly, XElement settings)
    {
        if (RunConfiguration.ForbidsParallelism(settings))
            return true;

        string? workers = settings.Element("NUnit")?.Element("NumberOfTestWorkers")?.Value.Trim()
            ?? AssemblyAttribute.In(assembly, LevelOfParallelism).Select(attribute => attribute.Arguments[0]).FirstOrDefault();
        return workers is "0" or "1";
    }
}
