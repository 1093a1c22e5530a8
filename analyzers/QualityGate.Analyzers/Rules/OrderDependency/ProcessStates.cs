using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>
/// The members by which tests change the state of their process. What flows with the async context (CultureInfo.CurrentCulture)
/// is not among them, nor what only adds (Encoding.RegisterProvider); Console.Out counts here only when it is never put back.
/// </summary>
internal sealed class ProcessStates
{
    private static readonly ProcessState Directory = new("The current directory", IsReadByAll: true);
    private static readonly ProcessState Variable = new("The environment variable {0}", IsKeyed: true);
    private static readonly ProcessState Switch = new("The switch {0}", IsKeyed: true);
    private static readonly ProcessState Pool = new("The limit of the thread pool");
    private static readonly ProcessState Listeners = new("Trace.Listeners");

    private readonly Dictionary<ISymbol, ProcessState> _members = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _trace;

    public ProcessStates(FrameworkSymbols symbols)
    {
        _trace = symbols.Find("System.Diagnostics.Trace");
        Add("System.Environment", Variable, "SetEnvironmentVariable");
        Add("System.Environment", Directory, "CurrentDirectory");
        Add("System.IO.Directory", Directory, "SetCurrentDirectory");
        Add("System.AppContext", Switch, "SetSwitch", "SetData");
        Add("System.Threading.ThreadPool", Pool, "SetMinThreads", "SetMaxThreads");
        Add("System.Console", new ProcessState("Console.Out"), "SetOut");
        Add("System.Console", new ProcessState("Console.Error"), "SetError");
        Add("System.Console", new ProcessState("Console.In"), "SetIn");
        AddProperties("System.Console", isReadByAll: false, "OutputEncoding", "InputEncoding");
        AddProperties("System.Globalization.CultureInfo", isReadByAll: true, "DefaultThreadCurrentCulture", "DefaultThreadCurrentUICulture");
        AddProperties("System.Net.ServicePointManager", isReadByAll: false, "DefaultConnectionLimit", "SecurityProtocol", "ServerCertificateValidationCallback", "Expect100Continue");
        AddProperties("System.Net.Http.HttpClient", isReadByAll: true, "DefaultProxy");
        AddProperties("System.Net.WebRequest", isReadByAll: true, "DefaultWebProxy");
        AddProperties("System.Runtime.GCSettings", isReadByAll: false, "LatencyMode", "LargeObjectHeapCompactionMode");
        AddProperties("System.Diagnostics.Activity", isReadByAll: true, "DefaultIdFormat", "TraceIdGenerator");
        AddProperties("System.Diagnostics.DistributedContextPropagator", isReadByAll: true, "Current");
        AddProperties("System.Diagnostics.Trace", isReadByAll: false, "AutoFlush");
        AddProperties("Newtonsoft.Json.JsonConvert", isReadByAll: true, "DefaultSettings");
        AddProperties("Serilog.Log", isReadByAll: true, "Logger");

        void Add(string type, ProcessState state, params string[] members)
        {
            foreach (string name in symbols.Find(type) is null ? [] : members)
            {
                foreach (ISymbol member in symbols.Find(type)!.GetMembers(name))
                    _members[member] = state;
            }
        }

        void AddProperties(string type, bool isReadByAll, params string[] members)
        {
            foreach (string name in members)
                Add(type, new ProcessState($"{type.Substring(type.LastIndexOf('.') + 1)}.{name}", IsReadByAll: isReadByAll), name);
        }
    }

    /// <returns>Null for any other operation.</returns>
    public StateChange? Of(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } receiver } call => OfListeners(call, receiver),
        IInvocationOperation call => _members.TryGetValue(call.TargetMethod, out ProcessState? state) ? OfCall(call, state) : null,
        IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: null } target } assigned =>
            _members.TryGetValue(target.Property, out ProcessState? state) ? new StateChange(state, "", assigned, assigned.Value.Bare()) : null,
        _ => null,
    };

    private static StateChange OfCall(IInvocationOperation call, ProcessState state)
    {
        IOperation? key = null, value = null;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { Ordinal: 0 } && state.IsKeyed)
                key = argument.Value.Bare();
            else if (argument.Parameter is { Ordinal: 0 } || (argument.Parameter is { Ordinal: 1 } && state.IsKeyed))
                value = argument.Value.Bare();
        }

        return new StateChange(state, !state.IsKeyed ? "" : key?.ConstantValue.Value as string, call, value);
    }

    private StateChange? OfListeners(IInvocationOperation call, IOperation receiver) =>
        receiver is IPropertyReferenceOperation { Property.Name: "Listeners" } listeners && listeners.Property.ContainingType.Is(_trace)
        && (call.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "Clear" or "Remove" or "RemoveAt")
            ? new StateChange(Listeners, "", call, Value: null)
            : null;
}
