using System.Diagnostics;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Adapter;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Logging;
using QualityGate.TestHost.Hosting;

namespace QualityGate.TestHost.Adapters;

/// <summary>
/// Most of the time of a short run goes into compiling the adapter's own code. Asking it for the tests of its framework's
/// own assembly, which has none and is loaded in any case, makes much of that happen before the start signal, without
/// running a line of the tests.
/// </summary>
internal static class WarmUp
{
    /// <summary>NUnit passes over an assembly that does not refer to NUnit, and leaves a file behind when it has no seed.</summary>
    private const string Settings = """
        <RunSettings>
          <RunConfiguration><DesignMode>false</DesignMode><CollectSourceInformation>false</CollectSourceInformation></RunConfiguration>
          <NUnit><RandomSeed>0</RandomSeed><SkipNonTestAssemblies>false</SkipNonTestAssemblies></NUnit>
        </RunSettings>
        """;

    public static void Of(ITestDiscoverer discoverer, string tests)
    {
        string? framework = FrameworksOf(AdapterKinds.Of(discoverer))
            .Select(file => Path.Combine(Path.GetDirectoryName(tests)!, file))
            .FirstOrDefault(File.Exists);
        if (framework is null)
            return;

        try
        {
            discoverer.DiscoverTests([framework], new DiscoveryContext(Settings), new Silence(), new CaseSink(EventWriter.ToNobody));
        }
        catch (Exception cold)
        {
            // Whatever an adapter has against its own framework, it will do its work all the same, only not as soon.
            Debug.WriteLine(cold.Message);
        }
    }

    private static string[] FrameworksOf(AdapterKind adapter) => adapter switch
    {
        AdapterKind.Xunit => ["xunit.execution.dotnet.dll"],
        AdapterKind.NUnit => ["nunit.framework.dll"],
        AdapterKind.MSTest => ["MSTest.TestFramework.dll", "Microsoft.VisualStudio.TestPlatform.TestFramework.dll"],
        AdapterKind.Other => [],
        _ => throw new UnreachableException(),
    };

    private sealed class Silence : IMessageLogger
    {
        public void SendMessage(TestMessageLevel testMessageLevel, string message)
        {
        }
    }
}
