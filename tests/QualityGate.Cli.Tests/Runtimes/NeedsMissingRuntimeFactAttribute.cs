using System.Runtime.InteropServices;

namespace QualityGate.Cli.Tests.Runtimes;

/// <summary>A test of what happens where .NET 8 is not installed; elsewhere there is nothing to see.</summary>
public sealed class NeedsMissingRuntimeFactAttribute : FactAttribute
{
    public NeedsMissingRuntimeFactAttribute()
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/ is the runtime that runs us.
        string runtimes = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory()))!;
        Skip = Directory.EnumerateDirectories(runtimes, "8.*").Any() ? "needs a machine without .NET 8" : null;
    }
}
