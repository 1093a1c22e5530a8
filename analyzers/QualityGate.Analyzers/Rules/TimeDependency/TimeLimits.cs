using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>Finds limits written as constants, and the work in the same body that runs against each.</summary>
internal sealed class TimeLimits(RuleContext rule)
{
    public TimeLimit? Of(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "CancelAfter", Arguments: [var time], Instance: { } source } call when IsSource(call.TargetMethod.ContainingType) =>
            source.Named() is { } named ? Make(time.Value, Cancelled(operation, named)) : null,
        IInvocationOperation call => rule.Waits.Of(call) is { CanExpire: true, Timeout: { } time, Awaited: { } awaited } && !rule.Knowledge.FakeClocks.TakesClock(call.TargetMethod)
            ? Make(time, WaitedFor(call, awaited))
            : null,
        IObjectCreationOperation { Arguments: [var time], Type: INamedTypeSymbol type } made when IsSource(type) && HolderOf(made) is { } holder =>
            Make(time.Value, Cancelled(operation, holder)),
        _ => null,
    };

    private static TimeLimit? Make(IOperation place, ImmutableArray<IOperation> work) =>
        !work.IsEmpty && DurationConstants.Of(place) is { } time && time > TimeSpan.Zero ? new TimeLimit(place, time, work) : null;

    // What the task was made by; for a signal the lambdas that give it.
    private static ImmutableArray<IOperation> WaitedFor(IInvocationOperation wait, IOperation awaited)
    {
        var work = ImmutableArray.CreateBuilder<IOperation>();
        IOperation bare = awaited.Bare();
        if (bare is ILocalReferenceOperation local)
            work.AddRange(Locals.Around(local).ValuesOf(local.Local).Where(value => StartsJustBefore(value, wait)));
        else if (bare is IInvocationOperation)
            work.Add(bare);

        // gate.Wait(...), and tcs.Task.WaitAsync(...)
        ISymbol? signal = bare is IPropertyReferenceOperation { Property.Name: "Task", Instance: { } completion } ? completion.Named() : bare.Named();
        if (signal is not null)
        {
            foreach (IOperation part in wait.Root().Descendants())
            {
                if (part is IAnonymousFunctionOperation or ILocalFunctionOperation && !part.Syntax.Span.Contains(wait.Syntax.Span) && Signals(part, signal) && StartsJustBefore(part, wait))
                    work.Add(part);
            }
        }

        return work.ToImmutable();
    }

    // An await or a call of the product in between can take as long as the work: then nothing is left to race.
    private static bool StartsJustBefore(IOperation work, IInvocationOperation wait)
    {
        if (wait.EnclosingStatement() is not { } end)
            return false;

        for (IOperation? start = work.EnclosingStatement(); start is not null; start = start.Parent?.EnclosingStatement())
        {
            if (start == end)
                return true;

            foreach (IOperation statement in start.StatementsAfter())
            {
                if (statement == end)
                    return true;

                if (MayBlock(statement))
                    break;
            }
        }

        return false;
    }

    private static bool MayBlock(IOperation statement)
    {
        foreach (IOperation part in statement.DescendantsAndSelf())
        {
            if (part is IAwaitOperation || (part is IInvocationOperation call && call.EnclosingFunction() == statement.EnclosingFunction() && !IsOfPlatform(call.TargetMethod.ContainingType)))
                return true;
        }

        return false;
    }

    private static bool IsOfPlatform(INamedTypeSymbol type)
    {
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;

        return space?.Name == "System";
    }

    // The calls that get the source's token, and with them the lambdas that they get too.
    private static ImmutableArray<IOperation> Cancelled(IOperation limit, ISymbol source)
    {
        var work = ImmutableArray.CreateBuilder<IOperation>();
        foreach (IOperation part in limit.Root().Descendants())
        {
            if (part is IPropertyReferenceOperation { Property.Name: "Token", Instance: { } owner }
                && SymbolEqualityComparer.Default.Equals(owner.Named(), source)
                && CallOf(part) is { } call)
                work.Add(call);
        }

        return work.ToImmutable();
    }

    private static IOperation? CallOf(IOperation token)
    {
        IOperation? parent = token.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;

        return parent is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;
    }

    private static bool Signals(IOperation function, ISymbol signal)
    {
        foreach (IOperation part in function.Descendants())
        {
            if (part is IInvocationOperation { TargetMethod.Name: "Set" or "Signal" or "Release" or "SetResult" or "TrySetResult" or "SetException" or "TrySetException" or "Cancel" or "Complete" } call
                && SymbolEqualityComparer.Default.Equals(call.Instance?.Named(), signal))
                return true;
        }

        return false;
    }

    private static ISymbol? HolderOf(IObjectCreationOperation made)
    {
        IOperation? parent = made.Parent;
        while (parent is IConversionOperation or IVariableInitializerOperation)
            parent = parent.Parent;

        return parent switch
        {
            IVariableDeclaratorOperation declarator => declarator.Symbol,
            ISimpleAssignmentOperation assignment => assignment.Target.Named(),
            _ => null,
        };
    }

    private static bool IsSource(INamedTypeSymbol type) => type.HasName("System.Threading.CancellationTokenSource");
}
