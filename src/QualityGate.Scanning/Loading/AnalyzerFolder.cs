using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace QualityGate.Scanning.Loading;

/// <summary>The assemblies of one folder of analyzers. Two packages may bring two versions of one library; they never meet.</summary>
internal sealed class AnalyzerFolder(string folder) : AssemblyLoadContext($"analyzers in {folder}")
{
    private const string Compiler = "Microsoft.CodeAnalysis";

    /// <summary>Null hands over to our own: the compiler and the runtime are ours, or no rule would fit into it.</summary>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string name = assemblyName.Name ?? "";
        string path = Path.Combine(folder, $"{name}.dll");
        return name is Compiler or $"{Compiler}.CSharp" || IsOfRuntime(name) || !File.Exists(path) ? null : LoadFromAssemblyPath(path);
    }

    private static bool IsOfRuntime(string name) => File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), $"{name}.dll"));
}
