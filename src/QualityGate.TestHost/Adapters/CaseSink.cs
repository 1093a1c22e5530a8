using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Adapter;
using QualityGate.TestHost.Hosting;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>Passes on what an adapter discovers.</summary>
internal sealed class CaseSink(EventWriter events) : ITestCaseDiscoverySink
{
    public void SendTestCase(TestCase discoveredTest) => events.Send(new HostEvent.TestDiscovered(new DiscoveredCase(CaseNames.Of(discoveredTest))
    {
        Traits = [.. discoveredTest.Traits.Select(trait => KeyValuePair.Create(trait.Name, trait.Value))],
        File = discoveredTest.CodeFilePath,
        Line = discoveredTest.LineNumber,
        SkipReason = CaseNames.TextOf(discoveredTest, "XunitSkipReason") ?? NUnitNames.SkipReason(discoveredTest),
    }));
}
