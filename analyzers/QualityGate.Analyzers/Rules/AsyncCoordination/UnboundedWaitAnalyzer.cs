using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>QG2007: a wait for a signal that nothing ends when the signal never comes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnboundedWaitAnalyzer() : FlakinessAnalyzer(RuleScope.TestsAndProduct, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.UnboundedWait,
        "A wait has no limit",
        "Nothing ends '{0}' when what it waits for never comes: the run hangs instead of failing");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        HashSet<MemberBody>? hanging = null;
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (SignalOf(operation, rule) is not { } signal
                    || (rule.IsProduct ? operation.EnclosingLoop() is not null || IsLeftToCaller(operation, body) : rule.Guards.FunctionOf(operation) is not null)
                    || rule.Guards.IsOnlyQuoted(operation)
                    || (SharedTarget.Of(signal) is { } target && (IsEndedElsewhere(target, operation, body, bodies) || (operation is IPropertyReferenceOperation && CompletionSources.IsSettled(target, operation, body, bodies)))))
                    continue;

                // Waits are rarer than tests, so the tests are asked for once there is one.
                if (rule.IsProduct || (hanging ??= TestParts.WithoutTimeout(bodies, rule)).Contains(body))
                    bodies.Report(new Finding(Rule, operation.Syntax.GetLocation(), rule.IsProduct ? Confidence.Low : Confidence.Medium, TextOf(operation)));
            }
        }
    }

    /// <summary>What an unbounded wait waits for; null for any other operation.</summary>
    private static IOperation? SignalOf(IOperation operation, RuleContext rule) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "Task", ContainingType.Name: "TaskCompletionSource" }, Instance: { } source } when IsWaitedFor(operation) => source,
        IInvocationOperation { TargetMethod: var method } call when !method.ContainingType.IsTask() && IsForSignal(method) && rule.Waits.Of(call) is { Bound: WaitBound.None }
            && (!call.Type.IsTask() && !IsAwaitable(call.Type) || IsWaitedFor(call)) => call.Receiver(),
        _ => null,
    };

    // Threads and tasks end by themselves; a signal needs someone who gives it.
    private static bool IsForSignal(IMethodSymbol method) =>
        method.Name is "WaitOne" or "Wait" or "WaitAsync" or "WaitForExit" or "WaitForExitAsync" or "Take" or "ReadAsync" or "WaitToReadAsync";

    private static bool IsAwaitable(ITypeSymbol? type) => type is { Name: "ValueTask" or "Task" };

    private static bool IsWaitedFor(IOperation task)
    {
        IOperation current = task;
        while (current.Parent is IConversionOperation or IParenthesizedOperation || (current.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "GetAwaiter" } chained && chained.Instance == current))
            current = current.Parent;

        return current.Parent is IAwaitOperation
            || (current.Parent is IInvocationOperation { TargetMethod.Name: "Wait" or "GetResult", Arguments.IsEmpty: true } blocking && blocking.Instance == current)
            || (current.Parent is IPropertyReferenceOperation { Property.Name: "Result" } result && result.Instance == current);
    }

    // Given already, bounded by a token that is registered on it, used as a lock, or told to end before.
    private static bool IsEndedElsewhere(SharedTarget signal, IOperation wait, MemberBody body, TypeBodies bodies)
    {
        foreach (MemberBody member in signal.Root is ILocalSymbol or IParameterSymbol ? ImmutableArray.Create(body) : bodies.All)
        {
            foreach (IOperation part in member.Operations())
            {
                if (part is IInvocationOperation call && ((member == body && EndsBefore(call, signal, wait)) || IsRegistration(call, signal.Symbol)))
                    return true;
            }
        }

        return IsKilledByHelper(signal, wait, body, bodies);
    }

    // Whoever gets the task of the method may limit the wait for it; who is blocked may not.
    private static bool IsLeftToCaller(IOperation wait, MemberBody body) =>
        body.Method is { IsAsync: true, ReturnsVoid: false } && IsAwaited(wait);

    private static bool IsAwaited(IOperation wait)
    {
        IOperation? current = wait;
        while (current is not (null or IAwaitOperation or IBlockOperation))
            current = current.Parent;

        return current is IAwaitOperation;
    }

    private static bool IsKilledByHelper(SharedTarget signal, IOperation wait, MemberBody body, TypeBodies bodies)
    {
        foreach ((IInvocationOperation call, MemberBody helper) in bodies.Helpers(body))
        {
            if (call.Syntax.SpanStart >= wait.Syntax.SpanStart || call.EnclosingFunction() != wait.EnclosingFunction())
                continue;

            foreach (IOperation part in helper.Operations())
            {
                if (part is IInvocationOperation { TargetMethod.Name: "Kill" } kill && kill.Receiver() is { } killed && SharedTarget.Of(killed) is { } target && target.Is(signal))
                    return true;
            }
        }

        return false;
    }

    private static bool EndsBefore(IInvocationOperation call, SharedTarget signal, IOperation wait)
    {
        if (call.Receiver() is not { } receiver || SharedTarget.Of(receiver) is not { } ended || !(ended.Is(signal) || AreEndsOfChannel(ended, signal)))
            return false;

        string name = call.TargetMethod.Name;
        return name == "Release"
            || (call.Syntax.SpanStart < wait.Syntax.SpanStart && call.EnclosingFunction() == wait.EnclosingFunction()
                && (Coordination.IsSignal(call) || name is "Kill" || (name == "WaitForExit" && call.Arguments.Length > 0)));
    }

    private static bool AreEndsOfChannel(SharedTarget writer, SharedTarget reader) =>
        writer.Symbol.Name == "Writer" && reader.Symbol.Name == "Reader" && SymbolEqualityComparer.Default.Equals(writer.Root, reader.Root);

    private static bool IsRegistration(IInvocationOperation call, ISymbol signal) =>
        call.TargetMethod is { Name: "Register" or "UnsafeRegister", ContainingType.Name: "CancellationToken" } && call.Mentions(signal);

    private static string TextOf(IOperation operation) =>
        operation is IInvocationOperation call ? call.TargetMethod.Name : operation.Syntax.ToString();
}
