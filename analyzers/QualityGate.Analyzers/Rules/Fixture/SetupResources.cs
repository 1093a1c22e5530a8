using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Fixture;

/// <summary>Finds what the set-ups of one type make and keep in its fields.</summary>
internal sealed class SetupResources(TypeBodies bodies, RuleContext rule)
{
    public IEnumerable<SetupResource> All()
    {
        foreach (MemberBody body in bodies.All)
        {
            if (ScopeOf(body) is not { } scope)
                continue;

            foreach (IOperation operation in body.Operations())
            {
                if (Made(operation, body, scope) is { } resource && rule.Guards.FunctionOf(operation) is null)
                    yield return resource;
            }
        }
    }

    private HookScope? ScopeOf(MemberBody body) => body.Member switch
    {
        IMethodSymbol method => rule.Tests.HookOf(method) is { Kind: HookKind.Setup } hook && method.MethodKind != MethodKind.StaticConstructor ? hook.Scope : null,
        IFieldSymbol { IsStatic: false, ContainingType: var type } when rule.Tests.IsTestClass(type) => Models.Hooks.ScopeOfInstance(type, rule.Tests.FrameworkOf(type)),
        _ => null,
    };

    private SetupResource? Made(IOperation operation, MemberBody body, HookScope scope)
    {
        if (operation is IFieldInitializerOperation { Value: { } initial } && body.Member is IFieldSymbol initialized)
            return Of(initialized, initial, initial, scope, isConditional: false);

        if (operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: { } member } } assignment)
            return Of(member, assignment.Value, assignment.Value, scope, IsConditional(assignment));

        return operation is IInvocationOperation { TargetMethod: { Name: "CreateDirectory", ContainingType: { } type }, Arguments: [{ Value: { } path }, ..] } call
            && type.HasName("System.IO.Directory")
            && path.Bare() is IMemberReferenceOperation { Member: { } held }
            && IsOwn(held) && IsTemporary(held)
                ? new SetupResource(held, ResourceKind.TempDirectory, call, scope, IsConditional(call))
                : null;
    }

    private SetupResource? Of(ISymbol member, IOperation value, IOperation place, HookScope scope, bool isConditional)
    {
        IOperation made = Origins.Of(value);
        while (made is IAwaitOperation awaited)
            made = Origins.Of(awaited.Operation);

        return IsOwn(member) && ResourceKinds.Of(made, rule.Tests.Symbols) is { } kind && (ResourceStart.IsIn(made, kind) || ResourceStart.Follows(member, value, bodies))
            ? new SetupResource(member, kind, place, scope, isConditional)
            : null;
    }

    // What other types can reach may be given back by them; what a derived one can reach too.
    private bool IsOwn(ISymbol member) =>
        member is IFieldSymbol or IPropertySymbol
        && member.ContainingType.IsWithin(bodies.Type)
        && (member.DeclaredAccessibility == Accessibility.Private || (member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal && !member.ContainingType.IsAbstract));

    private bool IsTemporary(ISymbol path)
    {
        foreach (IOperation given in Origins.Given(path, bodies))
        {
            if (ResourceKinds.IsBelowTemp(given))
                return true;
        }

        return false;
    }

    private static bool IsConditional(IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IConditionalOperation or ICoalesceOperation or ISwitchCaseOperation or ILoopOperation)
                return true;
        }

        return false;
    }
}
