using System.Reflection;
using System.Runtime.Loader;

namespace QualityGate.TestHost.Hosting;

/// <summary>
/// Makes the process look to the tests as it does under `dotnet test`: base directory and current directory are their
/// own folder, and the entry assembly is the platform's testhost when it lies beside them.
/// </summary>
internal static class Disguise
{
    /// <summary>Must come before anything reads the base directory: the runtime asks for it once.</summary>
    public static void PutOn(HostArguments arguments)
    {
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", arguments.Folder + Path.DirectorySeparatorChar);
        Environment.CurrentDirectory = arguments.Folder;
        PretendEntryAssembly(Path.Combine(arguments.Folder, "testhost.dll"));
    }

    /// <summary>The runtime can do this since .NET 9; on an older one the entry assembly stays ours.</summary>
    private static void PretendEntryAssembly(string testhost)
    {
        MethodInfo? setter = typeof(Assembly).GetMethod("SetEntryAssembly", [typeof(Assembly)]);
        if (setter is not null && File.Exists(testhost))
            setter.Invoke(null, [AssemblyLoadContext.Default.LoadFromAssemblyPath(testhost)]);
    }
}
