using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.AsyncCoordination;

/// <summary>Ways in which code asks later what it did not ask a wait: whether the thing has come.</summary>
internal sealed class LaterQuestion(RuleContext rule, TypeBodies bodies)
{
    private readonly FixedDelays _delays = new(rule.Waits);

    /// <summary>Assert.True(process.HasExited), Assert.True(task.IsCompleted), await task, EndRead(result), a further wait.</summary>
    public bool Asks(KnownWait wait, MemberBody body)
    {
        if (wait.Call.EnclosingStatement() is not { } statement)
            return false;

        ISymbol? awaited = SymbolOf(wait);
        bool isNext = true, isLast = true, isAsserted = false;
        foreach (IOperation later in TestFlow.After(statement))
        {
            if (isNext && (IsOwnWait(later) || IsAnswer(later, wait)))
                return true;

            if (awaited is not null && AsksForEnd(later, awaited))
                return true;

            isNext &= _delays.Of(later, null) is not null;
            isLast &= later.IsImplicit;
            isAsserted |= Asserts(later);
        }

        return (isLast && wait.Call.TargetMethod.Name == "WhenAny" && IsTest(body) && wait.Call.EnclosingFunction() is null)
            || (!isAsserted && WaitsWithoutQuestion.IsForEndOfProduct(wait))
            || IsOfEach(wait, awaited)
            || WaitsWithoutQuestion.IsHeadStart(wait)
            || WaitsWithoutQuestion.IsExpectedToThrow(wait, rule)
            || (awaited is not null && WaitsWithoutQuestion.HasEndedBefore(wait, awaited, body, rule))
            || (awaited is IFieldSymbol && IsLookedAt(awaited, body));
    }

    // A race that ends the test: either end is fine, and nothing goes on after it.
    private bool IsTest(MemberBody body) => body.Method is { } method && rule.Tests.IsTestMethod(method, rule.Options, body.Blocks[0].Syntax.SyntaxTree);

    // foreach (var thread in threads) thread.Join(limit); Assert.All(threads, thread => Assert.False(thread.IsAlive));
    private bool IsOfEach(KnownWait wait, ISymbol? awaited)
    {
        if (wait.Call.EnclosingLoop() is not IForEachLoopOperation { Collection: var collection } loop || awaited is not ILocalSymbol each || !loop.Locals.Contains(each, SymbolEqualityComparer.Default) || collection.Named() is not { } all)
            return false;

        foreach (IOperation later in ((IOperation)loop).StatementsAfter())
        {
            if (later.Mentions(all) && Asserts(later))
                return true;
        }

        return false;
    }

    // The handle of an IAsyncResult stands for the result.
    private static ISymbol? SymbolOf(KnownWait wait) =>
        wait.Awaited?.Bare() is IPropertyReferenceOperation { Property.Name: "AsyncWaitHandle", Instance: { } result } ? result.Named() : wait.Awaited?.Named();

    // A helper that waits for the same in its own way, and fails in its own way.
    private static bool IsOwnWait(IOperation statement) =>
        statement is IExpressionStatementOperation { Operation: var expression }
        && (expression is IAwaitOperation awaited ? awaited.Operation : expression).Bare() is IInvocationOperation { TargetMethod: { Name: var name } method }
        && name.StartsWith("Wait", StringComparison.Ordinal)
        && !Roots.IsOfThePlatform(method);

    // What comes right after SpinUntil is about its condition; after a signal, it is the value that came with the signal, or the
    // call of the mock that gave it.
    private bool IsAnswer(IOperation statement, KnownWait wait)
    {
        bool isSpin = wait.Call.TargetMethod.Name == "SpinUntil";
        foreach (IOperation part in statement.DescendantsAndSelf())
        {
            if (part is not IInvocationOperation call)
                continue;

            if (rule.Assertions.Of(call, rule.Options) is { } assertion
                ? isSpin || assertion.IsMockVerification || (AssertedFact.Of(assertion) is { Kind: FactKind.True or FactKind.NotNull, Subject: var subject } && ComesWith(subject, wait))
                : isSpin && bodies.Of(call.TargetMethod) is { } helper && helper.Blocks.Any(Asserts))
                return true;
        }

        return false;
    }

    private bool Asserts(IOperation code)
    {
        foreach (IOperation part in code.DescendantsAndSelf())
        {
            if (part is IInvocationOperation call && rule.Assertions.Of(call, rule.Options) is not null)
                return true;
        }

        return false;
    }

    private static bool ComesWith(IOperation value, KnownWait wait)
    {
        if (value.Named() is not ILocalSymbol local || wait.Awaited?.Named() is not { } signal)
            return false;

        foreach (IOperation part in wait.Call.Root().Descendants())
        {
            if (part is IInvocationOperation given && Coordination.IsSignal(given) && SymbolEqualityComparer.Default.Equals(given.Instance.Named(), signal)
                && given.EnclosingFunction() is { } handler && Sets(handler, local))
                return true;
        }

        return false;
    }

    private static bool Sets(IOperation handler, ILocalSymbol local)
    {
        foreach (IOperation part in handler.Descendants())
        {
            if (Changes.TargetOf(part) is { } target && SymbolEqualityComparer.Default.Equals(target.Named(), local))
                return true;
        }

        return false;
    }

    private static bool AsksForEnd(IOperation statement, ISymbol awaited)
    {
        foreach (IOperation part in statement.DescendantsAndSelf())
        {
            bool asks = part switch
            {
                IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully" or "Status" or "Result" or "IsSet" or "HasExited" or "ExitCode" or "IsAlive" or "CurrentCount" } property =>
                    SymbolEqualityComparer.Default.Equals(property.Instance?.Named(), awaited),
                IReturnOperation { ReturnedValue: { } returned } => SymbolEqualityComparer.Default.Equals(returned.Named(), awaited),
                IAwaitOperation wait => SymbolEqualityComparer.Default.Equals(wait.Operation.Named(), awaited),
                IInvocationOperation end => end.TargetMethod.Name.StartsWith("End", StringComparison.Ordinal) && end.Arguments.Length > 0 && end.Mentions(awaited),
                _ => false,
            };
            if (asks)
                return true;
        }

        return false;
    }

    // public bool DidReload => _reloaded.WaitOne(0);
    private bool IsLookedAt(ISymbol signal, MemberBody except)
    {
        foreach (MemberBody member in bodies.All)
        {
            if (member == except)
                continue;

            foreach (IOperation operation in member.Operations())
            {
                bool looks = operation switch
                {
                    IInvocationOperation { TargetMethod.Name: "WaitOne" or "Wait", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: 0 } }, ..], Instance: { } looked } => IsSame(looked, signal),
                    IPropertyReferenceOperation { Property.Name: "IsSet", Instance: { } looked } => IsSame(looked, signal),
                    _ => false,
                };
                if (looks)
                    return true;
            }
        }

        return false;
    }

    private static bool IsSame(IOperation looked, ISymbol signal) => SymbolEqualityComparer.Default.Equals(looked.Named(), signal);
}
