using System.Runtime.Loader;
using QualityGate.TestHost.Hosting;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>The VSTest adapters of the tests, loaded once per process.</summary>
internal sealed class AdapterSet
{
    private readonly IReadOnlyList<Adapter> _adapters;

    private AdapterSet(IReadOnlyList<Adapter> adapters) => _adapters = adapters;

    public IReadOnlyList<string> Names => [.. _adapters.Select(adapter => adapter.Name)];

    /// <summary>
    /// The tests themselves are loaded too, which runs none of their code: adapters silently pass over an assembly that
    /// cannot be read, and then there would just be no tests.
    /// </summary>
    /// <exception cref="InvalidOperationException">There are adapters, and none of them can find and run tests.</exception>
    public static AdapterSet For(HostArguments arguments)
    {
        IReadOnlyList<string> files = AdapterFiles.For(arguments);
        AdapterSet adapters = new([.. files.Select(AssemblyLoadContext.Default.LoadFromAssemblyPath).Select(Adapter.In).Where(adapter => adapter.HasTests)]);
        if (adapters._adapters.Count == 0)
            throw new InvalidOperationException($"{string.Join(" and ", files.Select(Path.GetFileName))} can find no tests, or run none: a version that this tool does not know.");

        AssemblyLoadContext.Default.LoadFromAssemblyPath(arguments.Assembly);
        return adapters;
    }

    public void WarmUpFor(string tests)
    {
        foreach (Adapter adapter in _adapters)
            adapter.WarmUpFor(tests);
    }

    public void Discover(string tests, HostRequest.Discover request, EventWriter events)
    {
        foreach (Adapter adapter in _adapters)
            adapter.Discover(tests, request, events);
    }

    public void Run(string tests, HostRequest.Run request, EventWriter events)
    {
        foreach ((string name, string value) in request.Environment)
            Environment.SetEnvironmentVariable(name, value);
        foreach (Adapter adapter in _adapters)
            adapter.Run(tests, request, events);
    }
}
