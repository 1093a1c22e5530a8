using System.Reflection.PortableExecutable;
using QualityGate.Core.Suites;
using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Suites;

/// <summary>Says what a test assembly is that somebody else has built.</summary>
internal static class AssemblyExaminer
{
    /// <summary>The suite in the assembly, or what keeps it from being one.</summary>
    /// <exception cref="QualityGateException">The file is no .NET assembly (usage).</exception>
    public static Finding Examine(string assembly, string root, SuiteRequest request)
    {
        if (!IsManaged(assembly))
            throw new QualityGateException(FaultKind.Usage, $"{assembly} is not a .NET assembly.");

        string framework = RuntimeConfig.IsBeside(assembly) ? RuntimeConfig.FrameworkOf(assembly) : "";
        ChosenPlatform platform = PlatformChoice.For(assembly, PlatformChoice.LooksLikeApplication(assembly), prefersApplication: false, request.Host);
        return SuiteExaminer.Examine(new SuiteId(SourceRoot.Relative(root, assembly), framework), assembly, platform, settingsPath: null, request);
    }

    private static bool IsManaged(string path)
    {
        using FileStream stream = File.OpenRead(path);
        using PEReader reader = new(stream);
        try
        {
            return reader.HasMetadata;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
