using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Rules.Fixture;

/// <summary>Tells calls in a set-up whose task is to be awaited, and is not.</summary>
internal sealed class UnawaitedTasks(TypeBodies bodies, RuleContext rule)
{
    // What runs until the end of the tests has no end to wait for.
    private static readonly string[] Lasting = ["Run", "Listen", "Accept", "Loop", "Serve", "Consume", "Receive", "Poll", "Pump", "Watch", "Process", "Forget", "Background", "Monitor"];

    public bool Has(IInvocationOperation call, MemberBody body) =>
        call.Type.IsTask() && IsDropped(call, body) && !IsLasting(call) && !IsMocked(call) && !IsForgotten(call);

    private bool IsDropped(IInvocationOperation call, MemberBody body)
    {
        IOperation? holder = call.Parent;
        while (holder is IConversionOperation or IParenthesizedOperation || holder is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            holder = holder.Parent;

        return holder switch
        {
            IExpressionStatementOperation => true,
            // Said to be dropped: then a wait for something else may follow.
            ISimpleAssignmentOperation { Target: IDiscardOperation } => !IsWaitedForOtherwise(call),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } } => !IsRead(local, body),
            _ => false,
        };
    }

    private bool IsWaitedForOtherwise(IInvocationOperation call)
    {
        if (call.EnclosingStatement() is not { } statement)
            return false;

        foreach (IOperation later in statement.StatementsAfter())
        {
            foreach (IOperation part in later.DescendantsAndSelf())
            {
                if (part is IAwaitOperation or ILoopOperation || (part is IInvocationOperation wait && rule.Waits.Of(wait) is not null))
                    return true;
            }
        }

        return false;
    }

    private static bool IsRead(ILocalSymbol local, MemberBody body)
    {
        foreach (IOperation operation in body.Operations())
        {
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
                return true;
        }

        return false;
    }

    private bool IsLasting(IInvocationOperation call)
    {
        foreach (string word in Lasting)
        {
            if (call.TargetMethod.Name.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        if (call.TargetMethod.ContainingType is { Name: "Task" or "TaskFactory" } && call.TargetMethod.Name is "StartNew" or "ContinueWith" or "WhenAny")
            return true;

        return bodies.Of(call.TargetMethod) is { } own && HasLoop(own);
    }

    private static bool HasLoop(MemberBody body)
    {
        foreach (IOperation operation in body.Operations())
        {
            if (operation is IWhileLoopOperation)
                return true;
        }

        return false;
    }

    // A set-up of a mock, or a call to one: receiver.Received().SendAsync() asks whether it was called.
    private bool IsMocked(IInvocationOperation call)
    {
        for (IOperation? current = call; current is not null; current = (current as IInvocationOperation)?.Receiver()?.Bare())
        {
            if (current is IInvocationOperation part && rule.Assertions.IsLibraryMethod(part.TargetMethod))
                return true;
        }

        return false;
    }

    private bool IsForgotten(IInvocationOperation call) => rule.Options.Names(KnownOptions.ForgetMethods, call.TargetMethod, call.Syntax.SyntaxTree);
}
