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
    private const string XunitAdapter = "Xunit.Runner.VisualStudio";
    private const string XunitExecution = "xunit.execution.dotnet.dll";

    public static void Of(ITestDiscoverer discoverer, string tests)
    {
        string framework = Path.Combine(Path.GetDirectoryName(tests)!, XunitExecution);
        if (discoverer.GetType().Namespace == XunitAdapter && File.Exists(framework))
            discoverer.DiscoverTests([framework], new DiscoveryContext("<RunSettings />"), new Silence(), new CaseSink(EventWriter.ToNobody));
    }

    private sealed class Silence : IMessageLogger
    {
        public void SendMessage(TestMessageLevel testMessageLevel, string message)
        {
        }
    }
}
