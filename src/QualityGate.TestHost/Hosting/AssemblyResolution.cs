using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace QualityGate.TestHost.Hosting;

/// <summary>
/// Finds the tests' assemblies and native libraries: what the runtime does not know already is looked up in the tests'
/// own dependency file, then in their folder, then in those that adapters come from.
/// </summary>
internal sealed class AssemblyResolution
{
    private readonly IReadOnlyList<string> _folders;
    private readonly AssemblyDependencyResolver? _dependencies;

    private AssemblyResolution(HostArguments arguments)
    {
        _folders = [arguments.Folder, .. arguments.AdapterFolders];
        _dependencies = DependenciesOf(arguments.Assembly);
    }

    public static void Install(HostArguments arguments)
    {
        AssemblyResolution resolution = new(arguments);
        AssemblyLoadContext.Default.Resolving += resolution.Resolve;
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += resolution.ResolveUnmanaged;
    }

    /// <summary>An assembly without a dependency file, or with one that cannot be read, is served from its folder alone.</summary>
    private static AssemblyDependencyResolver? DependenciesOf(string assembly)
    {
        try
        {
            return new AssemblyDependencyResolver(assembly);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        string? path = _dependencies?.ResolveAssemblyToPath(name) ?? Beside(InCulture(name) + ".dll") ?? Beside(InCulture(name) + ".exe");
        return path is null ? null : context.LoadFromAssemblyPath(path);
    }

    private static string InCulture(AssemblyName name) =>
        string.IsNullOrEmpty(name.CultureName) ? name.Name! : Path.Combine(name.CultureName, name.Name!);

    private nint ResolveUnmanaged(Assembly asking, string name)
    {
        string? path = _dependencies?.ResolveUnmanagedDllToPath(name)
            ?? Beside(name) ?? Beside(name + ".so") ?? Beside("lib" + name + ".so") ?? Beside("lib" + name + ".dylib") ?? Beside(name + ".dll");
        return path is null ? nint.Zero : NativeLibrary.Load(path);
    }

    private string? Beside(string file) =>
        _folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
}
