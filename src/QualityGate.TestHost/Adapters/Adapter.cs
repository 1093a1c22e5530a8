using System.Reflection;
using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Adapter;
using QualityGate.TestHost.Hosting;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>One VSTest adapter. What it throws is told as its error, as the platform does: others may still have tests.</summary>
internal sealed class Adapter
{
    private readonly IReadOnlyList<ITestDiscoverer> _discoverers;
    private readonly IReadOnlyList<ITestExecutor> _executors;

    private Adapter(string name, IReadOnlyList<object> extensions)
    {
        Name = name;
        _discoverers = [.. extensions.OfType<ITestDiscoverer>()];
        _executors = [.. extensions.OfType<ITestExecutor>()];
    }

    public string Name { get; }

    /// <summary>False for a file that is only called like an adapter.</summary>
    public bool HasTests => _discoverers.Count > 0 && _executors.Count > 0;

    /// <summary>A class that is both discoverer and executor, as xUnit's is, becomes one object, as under the real platform.</summary>
    public static Adapter In(Assembly assembly) => new(
        assembly.GetName().Name!,
        [
            .. ExtensionTypes.In(assembly)
                .Where(type => typeof(ITestDiscoverer).IsAssignableFrom(type) || typeof(ITestExecutor).IsAssignableFrom(type))
                .Select(type => Activator.CreateInstance(type)!),
        ]);

    public void WarmUpFor(string tests)
    {
        foreach (ITestDiscoverer discoverer in _discoverers)
            WarmUp.Of(discoverer, tests);
    }

    public void Discover(string tests, HostRequest.Discover request, EventWriter events)
    {
        CaseSink sink = new(events);
        MessageForwarder messages = new(events);
        foreach (ITestDiscoverer discoverer in _discoverers)
            Guard(events, "looking for tests", () => discoverer.DiscoverTests([tests], new DiscoveryContext(request.SettingsXml), messages, sink));
    }

    public void Run(string tests, HostRequest.Run request, EventWriter events)
    {
        RunRecorder recorder = new(events);
        foreach (ITestExecutor executor in _executors)
            Guard(events, "running tests", () => Run(executor, tests, request, recorder, events));
    }

    private void Run(ITestExecutor executor, string tests, HostRequest.Run request, RunRecorder recorder, EventWriter events)
    {
        NUnitTrace.Forget();
        if (request.Units.Count == 0)
            Run(executor, tests, request, recorder);
        else
            RunInOrder(executor, tests, request, recorder, events);
    }

    private void RunInOrder(ITestExecutor executor, string tests, HostRequest.Run request, RunRecorder recorder, EventWriter events)
    {
        AdapterKind kind = AdapterKinds.Of(executor);
        string settings = kind == AdapterKind.NUnit ? NUnitSelection.Unlimited(request.SettingsXml) : request.SettingsXml;
        RunContext context = RunContext.Of(settings, new CaseSelection.All());
        foreach (IReadOnlyList<TestCase> call in OrderedCalls.Of(kind, request.Units, tests, () => Find(tests, request, events)))
        {
            // Without a case the adapter would be free to run them all.
            if (call.Count == 0)
                continue;
            NUnitTrace.Forget();
            recorder.BeginCall(call);
            Guard(events, "running tests", () => executor.RunTests(call, context, recorder));
        }
    }

    private FoundCases Find(string tests, HostRequest.Run request, EventWriter events)
    {
        FoundCases found = new();
        MessageForwarder messages = new(events);
        foreach (ITestDiscoverer discoverer in _discoverers)
            discoverer.DiscoverTests([tests], new DiscoveryContext(request.SettingsXml), messages, found);
        return found;
    }

    private static void Run(ITestExecutor executor, string tests, HostRequest.Run request, RunRecorder recorder)
    {
        if (request.Selection is CaseSelection.Only only && AdapterKinds.Of(executor) == AdapterKind.NUnit)
        {
            IReadOnlyList<TestCase> cases = NUnitSelection.CasesOf(only, tests);
            executor.RunTests(cases, RunContext.Of(NUnitSelection.Unlimited(request.SettingsXml), new CaseSelection.All()), recorder);
        }
        else
            executor.RunTests([tests], RunContext.Of(request.SettingsXml, request.Selection), recorder);
    }

    private void Guard(EventWriter events, string doing, Action act)
    {
        try
        {
            act();
        }
        catch (Exception failure)
        {
            // Whatever an adapter throws, the tests that it did not come to must not look as if there were none.
            events.Send(new HostEvent.AdapterSaid(MessageLevel.Error, BoundedText.Of($"{Name} gave up {doing}: {failure.Message}", BoundedText.MessageLimit)!));
        }
    }
}
