using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGate.Analyzers.Models;

/// <summary>Follows tasks and threads from the place that mentions them to the place that waits for them.</summary>
internal static class StartedWorks
{
    /// <param name="work">The call or creation that starts it, or a later mention of what holds it.</param>
    public static WorkFate Of(IOperation work)
    {
        IOperation current = work;
        bool isBounded = false, mayExpire = false;
        while (true)
        {
            switch (current.Parent)
            {
                case IConversionOperation or IParenthesizedOperation or IArrayInitializerOperation or IArrayCreationOperation or IConditionalOperation or ICoalesceOperation:
                    current = current.Parent;
                    continue;
                case IAwaitOperation awaited:
                    return new WorkFate.Joined(awaited, isBounded);
                // tasks[0]
                case IPropertyReferenceOperation { Arguments.Length: > 0 } element when element.Instance == current:
                    current = element;
                    continue;
                case IPropertyReferenceOperation property when property.Instance == current:
                    return property.Property.Name == "Result" ? new WorkFate.Joined(property, isBounded) : new WorkFate.Dropped();
                case IInvocationOperation call when call.Instance == current:
                    if (OfOwnCall(call, isBounded) is { } ended)
                        return ended;

                    mayExpire |= call.TargetMethod.Name == "WaitAsync" && call.Arguments.Length > 0;
                    isBounded |= mayExpire && IsSilent(call);
                    current = call;
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    if (OfArgument(call) is { } taken)
                        return taken;

                    isBounded |= call.TargetMethod.Name == "WhenAny";
                    current = call;
                    continue;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return new WorkFate.Held(declarator.Symbol);
                case ISimpleAssignmentOperation assignment when assignment.Value == current:
                    return OfTarget(assignment.Target);
                case IExpressionStatementOperation:
                    return new WorkFate.Dropped();
                case IForEachLoopOperation loop when loop.Collection == current && Waits(loop.Body):
                    return new WorkFate.Joined(loop, false);
                case IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation lambda } } when Guards.CallTaking(lambda) is { } call && IsLinq(call):
                    current = call;
                    continue;
                // [a, b], and the span that params makes of its arguments; Roslyn 4.8 has no name for these.
                case { Syntax: CollectionExpressionSyntax } or { IsImplicit: true, Parent: IArgumentOperation }:
                    current = current.Parent;
                    continue;
                default:
                    return new WorkFate.Escaped();
            }
        }
    }

    /// <summary>Whether the task only stands in a queue until someone else acts: nothing runs that could be lost.</summary>
    public static bool IsPlaceInQueue(IInvocationOperation call)
    {
        string name = call.TargetMethod.Name;
        return name.StartsWith("Enqueue", StringComparison.Ordinal)
            || name.StartsWith("Wait", StringComparison.Ordinal)
            || name.StartsWith("Acquire", StringComparison.Ordinal)
            || name.StartsWith("Enter", StringComparison.Ordinal)
            || name.EndsWith("Lock", StringComparison.Ordinal)
            || name.EndsWith("LockAsync", StringComparison.Ordinal);
    }

    private static WorkFate? OfOwnCall(IInvocationOperation call, bool isBounded) => call.TargetMethod.Name switch
    {
        "Wait" or "Join" => new WorkFate.Joined(call, isBounded || HasTime(call)),
        "GetAwaiter" => new WorkFate.Joined(call, isBounded),
        "ConfigureAwait" or "WaitAsync" or "AsTask" or "Preserve" or "ContinueWith" or "Start" or "ToArray" => null,
        _ => new WorkFate.Dropped(),
    };

    private static WorkFate? OfArgument(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        return method.Name switch
        {
            "WhenAll" or "WhenAny" or "Unwrap" => null,
            "WaitAll" or "WaitAny" => new WorkFate.Joined(call, method.Name == "WaitAny" || HasTime(call)),
            "Add" or "AddRange" or "Enqueue" or "Push" when call.Instance?.Named() is { } list => new WorkFate.Held(list),
            _ => IsLinq(call) ? null : new WorkFate.Escaped(),
        };
    }

    private static WorkFate OfTarget(IOperation target) => target switch
    {
        IDiscardOperation => new WorkFate.Dropped(),
        IArrayElementReferenceOperation { ArrayReference: var array } when array.Named() is { } list => new WorkFate.Held(list),
        ILocalReferenceOperation or IFieldReferenceOperation => new WorkFate.Held(target.Named()!),
        _ => new WorkFate.Escaped(),
    };

    // ConfigureAwaitOptions.SuppressThrowing = 2: a timeout then passes unnoticed.
    private static bool IsSilent(IInvocationOperation call) =>
        call.TargetMethod.Name == "ConfigureAwait" && call.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: int options } }] && (options & 2) != 0;

    private static bool HasTime(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Type is { Name: "TimeSpan" } or { SpecialType: SpecialType.System_Int32 })
                return true;
        }

        return false;
    }

    private static bool Waits(IOperation body)
    {
        foreach (IOperation part in body.DescendantsAndSelf())
        {
            if (part is IAwaitOperation or IInvocationOperation { TargetMethod.Name: "Join" or "Wait" or "GetResult" } or IPropertyReferenceOperation { Property.Name: "Result" })
                return true;
        }

        return false;
    }

    private static bool IsLinq(IInvocationOperation call) => call.TargetMethod.ContainingType.HasName("System.Linq.Enumerable");
}
