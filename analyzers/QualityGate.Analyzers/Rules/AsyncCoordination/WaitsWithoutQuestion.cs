using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>Waits whose result needs nobody to read it.</summary>
internal static class WaitsWithoutQuestion
{
    // Task.Run(work).Wait(50) gives the work a head start; nobody expects it to end so soon.
    public static bool IsHeadStart(KnownWait wait) =>
        wait.Call.TargetMethod.Name == "Wait" && wait.Awaited?.Bare() is IInvocationOperation { TargetMethod.Name: "Run" or "StartNew" } && wait.Timeout is { } limit && DurationConstants.Of(limit) is { TotalSeconds: < 1 };

    // system.Terminate().Wait(limit), and nothing is asserted any more.
    public static bool IsForEndOfProduct(KnownWait wait) =>
        wait.Awaited?.Bare() is IInvocationOperation { TargetMethod.Name: var name } && CallNames.IsEnd(name);

    // Action wait = () => task.Wait(limit); wait.Should().Throw<E>();
    public static bool IsExpectedToThrow(KnownWait wait, RuleContext rule)
    {
        if (!(wait.Awaited?.Type).IsTask() || wait.Call.EnclosingFunction() is not IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Parent: IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var held } } } })
            return false;

        foreach (IOperation part in wait.Call.Root().Descendants())
        {
            if (part is IInvocationOperation call && rule.Assertions.Of(call, rule.Options) is not null && call.Mentions(held))
                return true;
        }

        return false;
    }

    // A process ends once, and stays so: process.WaitForExit(); process.WaitForExit(1000);
    public static bool HasEndedBefore(KnownWait wait, ISymbol awaited, MemberBody body, RuleContext rule)
    {
        if (wait.Call.TargetMethod.Name is not ("WaitForExit" or "Join"))
            return false;

        foreach (IOperation part in body.Operations())
        {
            if (part is IInvocationOperation call && call.Syntax.SpanStart < wait.Call.Syntax.SpanStart && SymbolEqualityComparer.Default.Equals(call.Instance.Named(), awaited)
                && rule.Waits.Of(call) is { Bound: WaitBound.None })
                return true;
        }

        return false;
    }
}
