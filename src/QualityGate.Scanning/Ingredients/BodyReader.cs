using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>Reads the uses of one body, lambdas and local functions included.</summary>
/// <param name="home">The project's own assembly: what lies in it is followed, not looked up.</param>
/// <param name="known">What members of other assemblies stand for.</param>
/// <param name="state">What outlives a test.</param>
/// <param name="owner">The member that the body belongs to; of initialisers, their type.</param>
internal sealed class BodyReader(IAssemblySymbol home, KnownUses known, LastingState state, ISymbol owner)
{
    private readonly MemberUses _uses = new();
    private readonly LastingChanges _changes = new(state);

    public MemberUses Read(IOperation body)
    {
        if (owner is IMethodSymbol { IsAsync: true, ReturnsVoid: true })
            _uses.Own.Add(Ingredient.Background);

        Stack<IOperation> open = new([body]);
        while (open.TryPop(out IOperation? operation))
        {
            // A name that is only spelled out is no use of what it names.
            if (operation is INameOfOperation)
                continue;

            Note(operation);
            foreach (IOperation child in operation.ChildOperations)
                open.Push(child);
        }

        new ConcurrentUses(home, owner).Read(body, _uses);
        return _uses;
    }

    private void Note(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                _uses.Calls = true;
                Use(call.TargetMethod);
                break;
            case IObjectCreationOperation { Constructor: { } constructor }:
                Use(constructor);
                break;
            case IMethodReferenceOperation group:
                Use(group.Method);
                break;
            case IPropertyReferenceOperation property:
                Use(property.Property);
                break;
            case IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } field } when IsHome(field):
                _uses.Callees.Add(field.ContainingType.OriginalDefinition);
                break;
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event: var happening } } when !IsHome(happening):
            case IAnonymousFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } }:
                _uses.Own.Add(Ingredient.Background);
                break;
        }

        NoteState(operation);
        if (FixedNames.Of(operation) is { } name)
            _uses.Names.Add(name);
        _uses.ChangesFiles |= FixedNames.Writes(operation);
        if (CultureUses.Is(operation))
            _uses.Own.Add(Ingredient.Culture);
        if (HashOrders.Is(operation, owner))
            _uses.Own.Add(Ingredient.HashOrder);
        if (RandomValues.Is(operation))
            _uses.Own.Add(Ingredient.Randomness);
        if (LooseTasks.Is(operation))
            _uses.Own.Add(Ingredient.Background);
    }

    // What a constructor or an initialiser makes is not changed by that.
    private void NoteState(IOperation operation)
    {
        if (state.Of(operation) is { } touched)
            _uses.Touched.Add(touched);
        if (owner is not (INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.StaticConstructor }))
            _uses.Changed.UnionWith(_changes.Of(operation).Where(changed => changed.IsStatic || !state.IsBegun(changed, operation, owner)));
    }

    private void Use(ISymbol member)
    {
        ISymbol definition = member.OriginalDefinition;
        if (!IsHome(definition))
        {
            _uses.Own.UnionWith(known.Of(definition));
            return;
        }

        _uses.Callees.Add(definition is IMethodSymbol { AssociatedSymbol: { } property } ? property
            : (definition as IMethodSymbol)?.PartialImplementationPart ?? definition);
        if (definition.ContainingType is { } type && (definition.IsStatic || definition is IMethodSymbol { MethodKind: MethodKind.Constructor }))
            _uses.Callees.Add(type);
    }

    private bool IsHome(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, home);
}
