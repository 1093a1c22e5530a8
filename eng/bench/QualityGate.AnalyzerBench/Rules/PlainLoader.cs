using System.Reflection;

namespace QualityGate.AnalyzerBench.Rules;

/// <summary>Loads each assembly from where it lies, and what it needs from beside it.</summary>
internal sealed class PlainLoader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
        // LoadFrom looks beside the assembly by itself.
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
