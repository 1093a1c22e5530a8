using System.Reflection;

namespace QualityGate.TestHost.Adapters;

/// <summary>
/// Lets NUnit 3 load the tests of a process once more. Its framework remembers that its trace was set up, and writes into the trace
/// that this is not done twice; but where tracing is off there is no trace, and it fails with a null reference instead. So every
/// call behind the first, such as the units of an order, would come back without its tests. NUnit 4 has mended it.
/// </summary>
internal static class NUnitTrace
{
    public static void Forget()
    {
        foreach (Assembly framework in AppDomain.CurrentDomain.GetAssemblies().Where(assembly => assembly.GetName().Name == "nunit.framework"))
        {
            // A trace that exists is kept by the framework however often it is set up.
            PropertyInfo? isSetUp = framework.GetType("NUnit.Framework.Internal.InternalTrace")?.GetProperty("Initialized", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);
            if (isSetUp is { CanWrite: true })
                isSetUp.SetValue(null, false);
        }
    }
}
