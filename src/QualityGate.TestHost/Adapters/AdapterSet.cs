using System.Reflection;
using System.Runtime.Loader;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Adapter;
using QualityGate.TestHost.Hosting;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>The VSTest adapters that lie beside the tests, loaded once per process.</summary>
internal sealed class AdapterSet
{
    private readonly IReadOnlyList<ITestDiscoverer> _discoverers;
    private readonly IReadOnlyList<ITestExecutor> _executors;

    private AdapterSet(IReadOnlyList<Assembly> assemblies)
    {
        Type[] types = [.. assemblies.SelectMany(PublicClassesOf)];
        Dictionary<Type, object> instances = [];
        _discoverers = [.. InstancesOf<ITestDiscoverer>(types, instances)];
        _executors = [.. InstancesOf<ITestExecutor>(types, instances)];
        Names = [.. assemblies.Select(assembly => assembly.GetName().Name!)];
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>
    /// The tests themselves are loaded too, which runs none of their code: adapters silently pass over an assembly that
    /// cannot be read, and then there would just be no tests.
    /// </summary>
    public static AdapterSet Beside(string tests)
    {
        AdapterSet adapters = new([.. AdapterFiles.Beside(tests).Select(AssemblyLoadContext.Default.LoadFromAssemblyPath)]);
        AssemblyLoadContext.Default.LoadFromAssemblyPath(tests);
        return adapters;
    }

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
            discoverer.DiscoverTests([tests], new DiscoveryContext(request.SettingsXml), messages, sink);
    }

    public void Run(string tests, HostRequest.Run request, EventWriter events)
    {
        foreach ((string name, string value) in request.Environment)
            Environment.SetEnvironmentVariable(name, value);

        RunContext context = new(request);
        RunRecorder recorder = new(events);
        foreach (ITestExecutor executor in _executors)
            executor.RunTests([tests], context, recorder);
    }

    /// <summary>An adapter may hold classes for platforms that are not here; those that load are enough.</summary>
    private static IEnumerable<Type> PublicClassesOf(Assembly assembly)
    {
        Type?[] types;
        try
        {
            types = assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partial)
        {
            types = partial.Types;
        }

        return types.OfType<Type>().Where(type => type is { IsClass: true, IsAbstract: false, IsPublic: true });
    }

    /// <summary>xUnit's discoverer is also its executor: one object, as under the real platform.</summary>
    private static IEnumerable<T> InstancesOf<T>(Type[] types, Dictionary<Type, object> instances)
    {
        foreach (Type type in types.Where(typeof(T).IsAssignableFrom))
        {
            if (!instances.TryGetValue(type, out object? instance))
                instances.Add(type, instance = Activator.CreateInstance(type)!);
            yield return (T)instance;
        }
    }
}
