using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>All changes of process state in one type, and which of them put back what others changed.</summary>
internal sealed class TypeStateChanges
{
    private readonly Dictionary<MemberBody, ImmutableArray<StateChange>> _inFlow = [];
    private readonly Dictionary<MemberBody, ImmutableArray<StateChange>> _besideFlow = [];
    private readonly List<StateChange> _teardowns = [];

    public TypeStateChanges(TypeBodies type, ProcessStates states, RuleContext rule)
    {
        foreach (MemberBody body in type.All)
            Gather(type, body, states, rule);
    }

    /// <summary>Each state once, at the first place of the body that changes it.</summary>
    public IEnumerable<StateChange> FirstIn(MemberBody body)
    {
        ImmutableArray<StateChange> changes = _inFlow[body];
        for (int index = 0; index < changes.Length; index++)
        {
            if (!changes[index].IsHarmless && !IsMet(changes, index))
                yield return changes[index];
        }
    }

    /// <summary>
    /// Whether a cleanup meets the change: a teardown of the type, a finally or a lambda of the body, or a later change
    /// in the same flow, which then has the last word.
    /// </summary>
    public bool IsRestored(StateChange change, MemberBody body)
    {
        if (Meets(_teardowns, change) || Meets(_besideFlow[body], change))
            return true;

        StateChange? last = null;
        foreach (StateChange later in _inFlow[body])
        {
            if (later.MayMeet(change))
                last = later;
        }

        return last is not null && last != change && PutsBack(last);
    }

    private static bool Meets(IReadOnlyList<StateChange> cleanups, StateChange change)
    {
        foreach (StateChange cleanup in cleanups)
        {
            if (cleanup.MayMeet(change))
                return true;
        }

        return false;
    }

    // The first place speaks for all of its kind.
    private static bool IsMet(ImmutableArray<StateChange> changes, int end)
    {
        for (int index = 0; index < end; index++)
        {
            if (!changes[index].IsHarmless && changes[index].MayMeet(changes[end]))
                return true;
        }

        return false;
    }

    // What was kept before comes from a variable; the console's own streams are opened anew.
    private static bool PutsBack(StateChange last) => last.IsHarmless || last.Value is null or ILocalReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation or IPropertyReferenceOperation or IObjectCreationOperation { Arguments: [{ Value: IInvocationOperation }, ..] };

    private void Gather(TypeBodies type, MemberBody body, ProcessStates states, RuleContext rule)
    {
        var inFlow = ImmutableArray.CreateBuilder<StateChange>();
        var besideFlow = ImmutableArray.CreateBuilder<StateChange>();
        bool isTeardown = body.Method is { } method && (rule.Tests.HookOf(method)?.Kind == HookKind.Teardown || method.Name is "Dispose" or "DisposeAsync");
        foreach (IOperation operation in body.Operations())
        {
            if (states.Of(operation) is not { } change || rule.Guards.IsOnlyQuoted(operation))
                continue;

            // A lambda that is kept for later is most often the way back, and never part of the test's own flow.
            bool isInFlow = !operation.IsInFinally() && rule.Guards.FunctionOf(operation) is null;
            (isInFlow ? inFlow : besideFlow).Add(change);
            if (isTeardown)
                _teardowns.Add(change);
        }

        _inFlow[body] = inFlow.ToImmutable();
        _besideFlow[body] = besideFlow.ToImmutable();
        if (isTeardown)
            GatherHelpers(type, body, states);
    }

    private void GatherHelpers(TypeBodies type, MemberBody teardown, ProcessStates states)
    {
        foreach ((IInvocationOperation _, MemberBody helper) in type.Helpers(teardown))
        {
            foreach (IOperation operation in helper.Operations())
            {
                if (states.Of(operation) is { } change)
                    _teardowns.Add(change);
            }
        }
    }
}
