namespace QualityGate.Analyzers.Models;

/// <summary>Tells which lambdas run beside others, or beside the code that made them.</summary>
internal sealed class ConcurrentDelegates(Compilation compilation)
{
    private readonly INamedTypeSymbol? _parallel = compilation.GetTypeByMetadataName("System.Threading.Tasks.Parallel");
    private readonly INamedTypeSymbol? _plinq = compilation.GetTypeByMetadataName("System.Linq.ParallelEnumerable");
    private readonly INamedTypeSymbol? _linq = compilation.GetTypeByMetadataName("System.Linq.Enumerable");
    private readonly INamedTypeSymbol? _task = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task");
    private readonly INamedTypeSymbol? _taskOfResult = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task`1");
    private readonly INamedTypeSymbol? _factory = compilation.GetTypeByMetadataName("System.Threading.Tasks.TaskFactory");
    private readonly INamedTypeSymbol? _pool = compilation.GetTypeByMetadataName("System.Threading.ThreadPool");
    private readonly INamedTypeSymbol? _thread = compilation.GetTypeByMetadataName("System.Threading.Thread");
    private readonly INamedTypeSymbol? _timer = compilation.GetTypeByMetadataName("System.Threading.Timer");
    private readonly INamedTypeSymbol? _token = compilation.GetTypeByMetadataName("System.Threading.CancellationToken");

    /// <summary>How the function runs that the operation stands in; null when it runs in the flow of its caller.</summary>
    /// <param name="function">The lambda found, for further questions.</param>
    public ConcurrencyKind? Around(IOperation operation, out IOperation? function)
    {
        for (function = operation.EnclosingFunction(); function is not null; function = function.EnclosingFunction())
        {
            if (Of(function) is { } kind)
                return kind;
        }

        return null;
    }

    /// <summary>How a delegate runs: a lambda, an anonymous method, or a reference to a method or local function.</summary>
    public ConcurrencyKind? Of(IOperation function)
    {
        return StartOf(function) switch
        {
            IInvocationOperation call => OfCall(call, function),
            IObjectCreationOperation made => OfCreation(made),
            IEventAssignmentOperation { Adds: true } subscription => ConcurrentStarts.IsBackground(subscription) ? ConcurrencyKind.BesideCaller : ConcurrencyKind.Callback,
            _ => null,
        };
    }

    /// <summary>The call or creation that takes the delegate, or the event that it is added to; null when it goes elsewhere.</summary>
    public static IOperation? StartOf(IOperation function)
    {
        IOperation? parent = function.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IArrayInitializerOperation or IArrayCreationOperation)
            parent = parent.Parent;

        return parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation or IObjectCreationOperation } argument => argument.Parent,
            IEventAssignmentOperation => parent,
            _ => null,
        };
    }

    /// <summary>
    /// Whether the operation runs as a part of <paramref name="code"/>: each lambda in between is called on the spot by the
    /// platform, or is concurrent itself. What a lambda handed to other code does, and on which thread, is not known here.
    /// </summary>
    public bool RunsIn(IOperation operation, IOperation code)
    {
        for (IOperation? function = operation.EnclosingFunction(); function is not null && function != code && function.Syntax.SpanStart > code.Syntax.SpanStart; function = function.EnclosingFunction())
        {
            if (function is ILocalFunctionOperation)
                return false;

            bool runs = Of(function) is { } kind
                ? kind is not ConcurrencyKind.Callback and not ConcurrencyKind.MockCallback
                : Guards.CallTaking(function) is { } call && ConcurrentStarts.IsOfPlatform(call.TargetMethod);
            if (!runs)
                return false;
        }

        return true;
    }

    /// <summary>Whether one call runs the delegate many times at once, all by itself.</summary>
    public bool CallsMany(IOperation start) =>
        start is IInvocationOperation call && (call.TargetMethod.ContainingType.OriginalDefinition.Is(_parallel) || call.TargetMethod.ContainingType.OriginalDefinition.Is(_plinq));

    /// <summary>What repeats a start before the work has ended: a loop, or a lambda that LINQ calls for every element.</summary>
    public IOperation? RepeatOf(IOperation start)
    {
        if (start.EnclosingLoop() is { } loop)
            return HeldWorks.EndsWithin(start, loop) ? null : loop;

        return start.EnclosingFunction() is IAnonymousFunctionOperation lambda
            && Guards.CallTaking(lambda) is { } call
            && call.TargetMethod.ContainingType.Is(_linq)
            && (lambda.Symbol.IsAsync || !HeldWorks.EndsWithin(start, lambda))
                ? lambda
                : null;
    }

    private ConcurrencyKind? OfCall(IInvocationOperation call, IOperation function)
    {
        INamedTypeSymbol type = call.TargetMethod.ContainingType.OriginalDefinition;
        string name = call.TargetMethod.Name;
        if (type.Is(_parallel))
            return name == "Invoke" ? ConcurrencyKind.BesideCaller : ConcurrentStarts.IsOneAtATime(call) ? null : ConcurrencyKind.ManyAtOnce;

        if (type.Is(_plinq))
            return ConcurrentStarts.IsOneAtATime(call) ? null : ConcurrencyKind.ManyAtOnce;

        if ((name is "Run" or "ContinueWith" && (type.Is(_task) || type.Is(_taskOfResult)))
            || (name == "StartNew" && type.Name == "TaskFactory" && SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, _factory?.ContainingNamespace))
            || (type.Is(_pool) && name is "QueueUserWorkItem" or "UnsafeQueueUserWorkItem" or "RegisterWaitForSingleObject"))
            return ConcurrentStarts.HasOwnScheduler(call) ? null : RepeatOf(call) is not null ? ConcurrencyKind.ManyAtOnce : ConcurrencyKind.BesideCaller;

        if (name == "Select" && type.Is(_linq) && function is IAnonymousFunctionOperation { Symbol.IsAsync: true })
            return ConcurrencyKind.Interleaved;

        if (name is "Register" or "UnsafeRegister" && type.Is(_token))
            return ConcurrencyKind.Callback;

        return IsMockCallback(type, name) ? ConcurrencyKind.MockCallback : null;
    }

    private ConcurrencyKind? OfCreation(IObjectCreationOperation made) =>
        made.Type.Is(_thread) || made.Type.Is(_task) || made.Type.Is(_taskOfResult)
            ? RepeatOf(made) is not null ? ConcurrencyKind.ManyAtOnce : ConcurrencyKind.BesideCaller
            : made.Type.Is(_timer) ? ConcurrencyKind.BesideCaller
            : null;

    private static bool IsMockCallback(INamedTypeSymbol type, string name) => name switch
    {
        "Callback" or "Returns" or "ReturnsAsync" => IsIn(type, "Moq") || IsIn(type, "NSubstitute"),
        "Do" or "AndDoes" or "ReturnsForAnyArgs" => IsIn(type, "NSubstitute"),
        "Invokes" or "ReturnsLazily" => IsIn(type, "FakeItEasy"),
        _ => false,
    };

    private static bool IsIn(INamedTypeSymbol type, string root)
    {
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
            space = outer;

        return space?.Name == root;
    }
}
