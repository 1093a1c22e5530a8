using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Models;

/// <summary>Tells code that waits for others or signals to them (g6): where there is any, it is taken to be enough.</summary>
internal static class Coordination
{
    /// <summary>Whether the code waits for or signals to anybody.</summary>
    public static bool IsIn(IOperation code, RuleContext rule)
    {
        foreach (IOperation part in code.Descendants())
        {
            if ((part is IInvocationOperation call && IsSignal(call)) || (part is not (IAwaitOperation or ILoopOperation) && IsWait(part, rule)))
                return true;
        }

        return false;
    }

    /// <summary>Whether the operation waits for something other than the passing of time.</summary>
    public static bool IsWait(IOperation operation, RuleContext rule) => operation switch
    {
        IAwaitOperation { Operation: var awaited } => !IsPause(awaited.Bare(), rule),
        IInvocationOperation call => rule.Waits.Of(call) is not null || HasWaitingName(call.TargetMethod.Name) || rule.Options.Names(KnownOptions.PollingMethods, call.TargetMethod, call.Syntax.SyntaxTree),
        IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" } } => true,
        IWhileLoopOperation => true,
        IForLoopOperation { Body: var round } => HasPause(round, rule),
        _ => false,
    };

    // Rounds of looking and pausing.
    private static bool HasPause(IOperation round, RuleContext rule)
    {
        foreach (IOperation part in round.Descendants())
        {
            if (part is IInvocationOperation && rule.Waits.Delay(part) is not null && LeavesLoop(round))
                return true;
        }

        return false;
    }

    private static bool LeavesLoop(IOperation round)
    {
        foreach (IOperation part in round.Descendants())
        {
            if (part is IBranchOperation { BranchKind: BranchKind.Break } or IReturnOperation)
                return true;
        }

        return false;
    }

    /// <summary>Whether the call tells others that something has happened.</summary>
    public static bool IsSignal(IInvocationOperation call) =>
        call.TargetMethod.Name is "Set" or "SetResult" or "SetException" or "SetCanceled" or "SetFromTask"
            or "Signal" or "Release" or "Cancel" or "CancelAsync" or "Pulse" or "PulseAll" or "Complete" or "CompleteAdding" or "TryWrite" or "WriteAsync"
        || call.TargetMethod.Name.StartsWith("TrySet", StringComparison.Ordinal)
        || call.TargetMethod.Name.StartsWith("TryComplete", StringComparison.Ordinal);

    private static bool IsPause(IOperation awaited, RuleContext rule) =>
        rule.Waits.Delay(awaited) is not null || awaited is IInvocationOperation { TargetMethod: { Name: "Yield", ContainingType.Name: "Task" } };

    private static bool HasWaitingName(string name) =>
        name.StartsWith("Wait", StringComparison.Ordinal)
        || name.StartsWith("Await", StringComparison.Ordinal)
        || name.StartsWith("Poll", StringComparison.Ordinal)
        || name.Contains("Until")
        || name.Contains("Eventually")
        || name is "Join" or "GetResult" or "Flush" or "FlushAsync" or "Stop" or "StopAsync" or "Drain" or "DrainAsync";
}
