using System.Xml.Linq;

namespace QualityGate.Runner.Settings;

/// <summary>
/// What xUnit's adapter reads. These values win over xunit.runner.json and over [CollectionBehavior]: the adapter copies
/// them over the file, and the framework prefers its execution options to the attribute. Test collections that disable
/// parallelization for themselves stay serial under either.
/// </summary>
internal static class XunitSettings
{
    public static void MakeSerial(XElement settings)
    {
        XElement xunit = settings.Child("xUnit");
        xunit.Set("ParallelizeAssembly", "false");
        xunit.Set("ParallelizeTestCollections", "false");
        xunit.Set("MaxParallelThreads", "1");
    }

    /// <summary>-1 threads is xUnit's "as many as there are collections".</summary>
    public static void MakeParallel(XElement settings)
    {
        XElement xunit = settings.Child("xUnit");
        xunit.Set("ParallelizeTestCollections", "true");
        xunit.Set("MaxParallelThreads", "-1");
        xunit.Set("ParallelAlgorithm", "aggressive");
    }
}
