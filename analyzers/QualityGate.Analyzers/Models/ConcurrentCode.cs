namespace QualityGate.Analyzers.Models;

/// <summary>Finds all code of a type that runs beside other code, helpers one hop away included.</summary>
internal sealed class ConcurrentCode(TypeBodies bodies, ConcurrentDelegates concurrency, Guards guards)
{
    /// <summary>In the order of files and lines. Events and mocks are left out: nobody knows on which thread they call.</summary>
    public ImmutableArray<ConcurrentBody> Find()
    {
        ImmutableArray<ConcurrentBody>.Builder? found = null;
        foreach (MemberBody member in bodies.All)
        {
            foreach (IOperation operation in member.Operations())
            {
                if (operation is IAnonymousFunctionOperation or IMethodReferenceOperation
                    && concurrency.Of(operation) is { } kind and not ConcurrencyKind.Callback and not ConcurrencyKind.MockCallback
                    && ConcurrentDelegates.StartOf(operation) is { } start
                    && CodeOf(operation, member) is { } code)
                    Add(found ??= ImmutableArray.CreateBuilder<ConcurrentBody>(), kind, start, operation, code, member);
            }
        }

        return found?.ToImmutable() ?? ImmutableArray<ConcurrentBody>.Empty;
    }

    private void Add(ImmutableArray<ConcurrentBody>.Builder found, ConcurrencyKind kind, IOperation start, IOperation function, IOperation code, MemberBody member)
    {
        IOperation scope = kind == ConcurrencyKind.ManyAtOnce && !concurrency.CallsMany(start) ? concurrency.RepeatOf(start) ?? code : code;
        var body = new ConcurrentBody(kind, start, function, code, scope);
        found.Add(body);
        foreach (IOperation part in code.Descendants())
        {
            if (part is IInvocationOperation { Instance: null or IInstanceReferenceOperation } call
                && CodeOf(call.TargetMethod, member) is { } helper
                && helper != code
                && concurrency.RunsIn(call, code)
                && !guards.IsUnderLock(call))
                found.Add(body with { Code = helper, IsResumed = IsAfterAwait(call, code) });
        }
    }

    /// <summary>Whether an await of the same function comes before the operation, or around it in a loop.</summary>
    public static bool IsAfterAwait(IOperation operation, IOperation code)
    {
        IOperation? function = operation.EnclosingFunction();
        ILoopOperation? loop = operation.EnclosingLoop();
        foreach (IOperation part in code.Descendants())
        {
            if (part is IAwaitOperation
                && (part.Syntax.SpanStart < operation.Syntax.SpanStart || (loop is not null && loop.Syntax.Span.Contains(part.Syntax.Span)))
                && part.EnclosingFunction() == function)
                return true;
        }

        return false;
    }

    private IOperation? CodeOf(IOperation function, MemberBody member) => function switch
    {
        IAnonymousFunctionOperation lambda => lambda,
        IMethodReferenceOperation { Instance: null or IInstanceReferenceOperation } reference => CodeOf(reference.Method, member),
        _ => null,
    };

    private IOperation? CodeOf(IMethodSymbol method, MemberBody member)
    {
        if (method.MethodKind != MethodKind.LocalFunction)
            return bodies.Of(method)?.Blocks.FirstOrDefault(block => block is IBlockOperation);

        foreach (IOperation part in member.Operations())
        {
            if (part is ILocalFunctionOperation local && SymbolEqualityComparer.Default.Equals(local.Symbol, method.OriginalDefinition))
                return local;
        }

        return null;
    }
}
