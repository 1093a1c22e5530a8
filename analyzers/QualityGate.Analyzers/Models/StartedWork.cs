using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers.Models;

/// <summary>What the statements before a point have set going, and which variables that can still change.</summary>
internal sealed class StartedWork(Knowledge knowledge, RuleOptions options, TypeBodies? type)
{
    private readonly Reach _reach = new();

    /// <summary>The last call of the product, for what cannot be traced to a variable; null when there was none.</summary>
    public Start? LastUse { get; private set; }

    /// <summary>Whether a duration was handed to anything: then letting time pass may be the very thing under test.</summary>
    public bool GivesDurations { get; private set; }

    /// <summary>Takes in one statement that has run.</summary>
    /// <param name="isSetup">Only what certainly goes on counts: a field used in set-up says nothing of the test.</param>
    public void Add(IOperation statement, bool isSetup = false)
    {
        foreach (IOperation part in statement.DescendantsAndSelf())
        {
            switch (part)
            {
                case IAnonymousFunctionOperation lambda:
                    AddFunction(lambda, lambda.Body);
                    break;
                case IMethodReferenceOperation { Parent: IDelegateCreationOperation } group:
                    AddFunction(group, Starts.BodyOf(group, type) ?? group);
                    break;
                case IInvocationOperation call:
                    AddCall(call, isSetup);
                    break;
                case IObjectCreationOperation made when !isSetup && !Roots.IsOfThePlatform(made.Type!):
                    AddUse(made, made.Arguments, instance: null);
                    break;
                case IAwaitOperation awaited when awaited.EnclosingFunction() is null:
                    _reach.Settle(awaited.Operation);
                    break;
                case IWhileLoopOperation { Condition: { } condition } when condition.EnclosingFunction() is null:
                    _reach.Forget(condition);
                    break;
            }
        }
    }

    /// <summary>The surest start that can change one of these variables; null when none can.</summary>
    /// <remarks>Of mere uses the last one is what a delay was written for.</remarks>
    public Start? Of(IEnumerable<ISymbol> roots) => _reach.Of(roots) is not { } best ? null : best.Kind == StartKind.Used ? LastUse ?? best : best;

    /// <summary>Makes a variable stand for what another one holds.</summary>
    public void Alias(ISymbol variable, Start start) => _reach.Add(variable, start);

    private void AddFunction(IOperation function, IOperation body)
    {
        if (knowledge.Guards.IsOnlyQuoted(function) || (function is IAnonymousFunctionOperation lambda && knowledge.Guards.RunsInPlace(lambda)))
            return;

        IOperation? taker = Starts.TakerOf(function);
        if (taker is IInvocationOperation { TargetMethod.Name: var name } call && (CallNames.IsWait(name) || IsPoll(call)))
            return;

        StartKind? kind = knowledge.Concurrency.Of(function) switch
        {
            ConcurrencyKind.Callback => StartKind.Registered,
            ConcurrencyKind.MockCallback => StartKind.PassedOn,
            _ when Starts.SubscriptionOf(function) is not null => StartKind.Registered,
            null => Starts.KeepsLambda(taker) ? StartKind.PassedOn : null,
            _ => taker is not null && (Starts.IsAwaited(taker) || Starts.IsBlocking(taker)) ? null : StartKind.Running,
        };
        if (kind is not { } known)
            return;

        ISymbol? task = known == StartKind.Running && taker is not null ? Starts.Keeper(taker) : null;
        var start = new Start(known, taker ?? Starts.SubscriptionOf(function) ?? function) { Task = task, Function = body };
        foreach (ISymbol root in known == StartKind.PassedOn ? Roots.ChangedBy(body) : Roots.Of(body))
            _reach.Add(root, start);

        // counter.Count: whatever it changes, it changes for who asks the counter.
        if (function is IMethodReferenceOperation { Instance: { } instance } && Roots.First(instance) is { } owner)
            _reach.Add(owner, start);

        if (task is not null)
            _reach.Add(task, start);
    }

    private void AddCall(IInvocationOperation call, bool isSetup)
    {
        if (knowledge.Assertions.Of(call) is not null || knowledge.Assertions.IsLibraryMethod(call.TargetMethod))
            return;

        // It has waited for what it polls, and sets nothing going.
        if (IsPoll(call))
        {
            ForgetPolled(call);
            return;
        }

        if (call.EnclosingFunction() is null)
        {
            if (knowledge.Waits.Of(call) is { Awaited: { } awaited })
                _reach.Settle(awaited);

            if (CallNames.IsWait(call.TargetMethod.Name))
                ForgetPolled(call);
        }

        bool isRunning = Starts.ReturnsTask(call.TargetMethod) && call.TargetMethod.ContainingType.Name is not ("Task" or "ValueTask" or "TaskFactory")
            && call.EnclosingFunction() is null && !Starts.IsAwaited(call) && (call.IsUnused() || Starts.Keeper(call) is not null);
        if (isRunning)
        {
            var start = new Start(StartKind.Running, call) { Task = Starts.Keeper(call) };
            if (start.Task is { } task)
                _reach.Add(task, start);

            foreach (ISymbol root in Handed(call.Arguments, call.Instance))
                _reach.Add(root, start);
        }
        else if (!isSetup && !Roots.IsOfThePlatform(call.TargetMethod))
        {
            AddUse(call, call.Arguments, call.Instance);
        }
    }

    private void AddUse(IOperation used, ImmutableArray<IArgumentOperation> arguments, IOperation? instance)
    {
        var start = new Start(StartKind.Used, used);
        LastUse = start;
        foreach (ISymbol root in Handed(arguments, instance))
            _reach.Add(root, start);

        if (Starts.Keeper(used) is { } kept && Starts.IsObject(kept))
            _reach.Add(kept, start);

        foreach (IArgumentOperation argument in arguments)
            GivesDurations |= argument.Value.Bare().Type?.Name == "TimeSpan" || (argument.Parameter is { } parameter && CallNames.IsAboutTime(parameter.Name));
    }

    private static IEnumerable<ISymbol> Handed(ImmutableArray<IArgumentOperation> arguments, IOperation? instance)
    {
        if (instance is not null && Roots.First(instance) is { } receiver)
            yield return receiver;

        foreach (IArgumentOperation argument in arguments)
        {
            if (Roots.First(argument.Value) is { } root && Starts.IsObject(root))
                yield return root;
        }
    }

    private bool IsPoll(IInvocationOperation call) => options.Names(KnownOptions.PollingMethods, call.TargetMethod, call.Syntax.SyntaxTree);

    private void ForgetPolled(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Value.Bare() is IDelegateCreationOperation polled)
                _reach.Forget(polled);
        }
    }
}
