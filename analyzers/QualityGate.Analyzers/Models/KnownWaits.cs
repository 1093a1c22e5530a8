namespace QualityGate.Analyzers.Models;

/// <summary>Tells calls that wait, with what limit, and how they say that it was reached.</summary>
internal sealed class KnownWaits(Compilation compilation)
{
    private readonly INamedTypeSymbol? _task = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task");
    private readonly INamedTypeSymbol? _handle = compilation.GetTypeByMetadataName("System.Threading.WaitHandle");
    private readonly INamedTypeSymbol? _process = compilation.GetTypeByMetadataName("System.Diagnostics.Process");

    /// <returns>Null for any other call.</returns>
    public KnownWait? Of(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        INamedTypeSymbol type = method.ContainingType;
        return method.Name switch
        {
            "Wait" when type.IsA(_task) => Make(call),
            "Wait" when IsThreading(type, "ManualResetEventSlim", "CountdownEvent", "SemaphoreSlim", "Monitor") => Make(call),
            "WaitAsync" when type.IsA(_task) || IsThreading(type, "SemaphoreSlim") => Make(call),
            "WaitAll" or "WaitAny" when type.Is(_task) || type.Is(_handle) => Make(call),
            "WhenAny" when type.Is(_task) => OfWhenAny(call),
            "WaitOne" or "SignalAndWait" when type.IsA(_handle) || IsThreading(type, "Barrier") => Make(call),
            "Join" when IsThreading(type, "Thread") => Make(call),
            "SpinUntil" when IsThreading(type, "SpinWait") => Make(call) with { Awaited = call.Arguments[0].Value },
            "WaitForExit" or "WaitForExitAsync" or "WaitForInputIdle" when type.IsA(_process) => Make(call),
            "ForceFlush" when method.ReturnType.SpecialType == SpecialType.System_Boolean => Make(call),
            "Take" or "TryTake" when type.Name == "BlockingCollection" => Make(call),
            "ReadAsync" or "WaitToReadAsync" or "WaitToWriteAsync" when IsChannel(type) => Make(call),
            _ => null,
        };
    }

    /// <summary>The time of a <c>Task.Delay</c> or <c>Thread.Sleep</c>; null for any other call.</summary>
    public IOperation? Delay(IOperation operation) =>
        operation.Bare() is IInvocationOperation { TargetMethod: { Name: "Delay" or "Sleep" } method, Arguments.Length: > 0 } call
        && (method.Name == "Delay" ? method.ContainingType.Is(_task) : IsThreading(method.ContainingType, "Thread"))
            ? call.Arguments[0].Value
            : null;

    private static KnownWait Make(IInvocationOperation call)
    {
        IOperation? timeout = null;
        bool hasToken = false;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter)
                continue;

            if (IsDuration(parameter) && !argument.IsImplicit)
                timeout = argument.Value;
            else if (parameter.Type.Name == "CancellationToken" && !IsNoToken(argument.Value.Bare()))
                hasToken = true;
        }

        WaitBound bound = timeout is not null ? WaitBound.Timeout : hasToken ? WaitBound.Token : WaitBound.None;
        return new KnownWait(call, bound, timeout is null ? WaitOutcome.Exception : OutcomeOf(call.TargetMethod), timeout) { Awaited = call.Receiver() };
    }

    // Only a race against a delay is a wait with a limit; any other WhenAny is a choice.
    private KnownWait? OfWhenAny(IInvocationOperation call)
    {
        IOperation? limit = null, awaited = null;
        foreach (IOperation task in Tasks(call))
        {
            if (Delay(task) is { } time)
                limit = time;
            else
                awaited ??= task;
        }

        return limit is null || awaited is null ? null : new KnownWait(call, WaitBound.Timeout, WaitOutcome.FirstTask, limit) { Awaited = awaited };
    }

    /// <summary>The tasks handed to WhenAny or WhenAll.</summary>
    public static IEnumerable<IOperation> Tasks(IInvocationOperation call) => CallValues.Of(call);

    private static WaitOutcome OutcomeOf(IMethodSymbol method) => method.ReturnType switch
    {
        { SpecialType: SpecialType.System_Boolean } => WaitOutcome.False,
        { SpecialType: SpecialType.System_Int32 } => WaitOutcome.Index,
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] } when method.ContainingType.Name == "SemaphoreSlim" => WaitOutcome.False,
        _ => WaitOutcome.Exception,
    };

    private static bool IsDuration(IParameterSymbol parameter) =>
        parameter.Type.Name == "TimeSpan"
        || (parameter.Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64
            && parameter.Name is "millisecondsTimeout" or "milliseconds" or "timeout" or "timeoutMilliseconds" or "millisecondTimeout");

    private static bool IsNoToken(IOperation value) =>
        value is IDefaultValueOperation or IPropertyReferenceOperation { Property: { Name: "None", ContainingType.Name: "CancellationToken" } };

    private static bool IsChannel(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name is "ChannelReader" or "ChannelWriter" && current.ContainingNamespace.ToDisplayString() == "System.Threading.Channels")
                return true;
        }

        return false;
    }

    private static bool IsThreading(INamedTypeSymbol type, params ReadOnlySpan<string> names)
    {
        if (type.ContainingNamespace is not { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            return false;

        foreach (string name in names)
        {
            if (type.Name == name)
                return true;
        }

        return false;
    }
}
